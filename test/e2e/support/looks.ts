import type { Browser, Locator } from 'playwright-core';
import { seriousFindings } from './accessibility';
import { browserOfFile } from './browser';
import { type E2eStore, openEmbedded } from './e2e-stores';
import { type FakeRegion, startFakeRegion } from './fake-region';
import { keepPicture } from './screenshots';

export interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** A phone's width and a desk's, in both themes. */
export const LOOKS: readonly Look[] = [400, 1200].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);

/** A browser and the demo region in a fake Teams, for one `describe`. */
export function fakeTeamsStage() {
  let store: E2eStore | undefined;
  let region: FakeRegion | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    store = await openEmbedded();
    region = await startFakeRegion(store);
    browser = await browserOfFile();
  });

  afterAll(async () => {
    await region?.stop();
    await store?.dispose();
  });

  return () => {
    if (!region || !browser) throw new Error('the stage is not set yet');
    return { region, browser };
  };
}

/** Keeps pictures of cards, and the names of those that the screen would cut or that axe faults. */
export function pictures({ width, theme }: Look) {
  const cut: string[] = [];
  return {
    cut,
    async picture(card: Locator, name: string): Promise<void> {
      await keepPicture(card, `teams-${name}-${width}-${theme}`);
      const isWide = await card.evaluate(
        (element) => element.scrollWidth > element.clientWidth + 1,
      );
      const box = await card.boundingBox();
      for (const finding of await seriousFindings(card.page())) cut.push(`${name}: ${finding}`);
      if (isWide || !box || box.x < 0 || box.x + box.width > width) cut.push(name);
    },
  };
}

/** How high a card is, in pixels, as its reader sees it. */
export async function heightOf(card: Locator): Promise<number> {
  return (await card.boundingBox())?.height ?? 0;
}
