import type { Browser, Locator, Page } from 'playwright-core';
import { expectAccessible } from './accessibility';
import { PATIENCE_MS } from './browser';

export interface FakePage {
  readonly page: Page;
  readonly dialog: Locator;
  /** Writes and gives the card the bot answers with. */
  say(text: string): Promise<Locator>;
  /** The card that comes because of something done elsewhere. */
  next(act: () => Promise<unknown>): Promise<Locator>;
  /** After the cards on it have been looked through for what keeps people out. */
  close(): Promise<void>;
}

/** A person's client in the fake Teams. */
export async function openFakePage(
  browser: Browser,
  address: string,
  width = 1200,
): Promise<FakePage> {
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await page.locator('#conversations button').first().waitFor();
  async function next(act: () => Promise<unknown>): Promise<Locator> {
    const cards = page.locator('article.bot .card');
    const before = await cards.count();
    await act();
    await cards.nth(before).waitFor();
    return cards.nth(before);
  }
  return {
    page,
    dialog: page.locator('#dialog'),
    next,
    say: (text) =>
      next(async () => {
        await page.getByLabel('Message').fill(text);
        await page.getByRole('button', { name: 'Send' }).click();
      }),
    async close() {
      await expectAccessible(page);
      await page.close();
    },
  };
}
