import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import type { E2eStore } from './e2e-stores';
import { openPlayground, type Playground } from './playground';
import { startProduct } from './product';
import type { Program } from './program';

/** `npm start` on a store of its own, and its Playground in a browser, for one `describe`. */
export function playgroundStage(open: () => Promise<E2eStore>): () => Playground {
  let store: E2eStore | undefined;
  let browser: Browser | undefined;
  let program: Program | undefined;
  let playground: Playground | undefined;

  beforeAll(async () => {
    store = await open();
    const started = await startProduct(store);
    program = started.program;
    browser = await openBrowser();
    playground = await openPlayground(browser, started.address);
  });

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await store?.dispose();
  });

  return () => {
    if (!playground) throw new Error('the stage is not set yet');
    return playground;
  };
}
