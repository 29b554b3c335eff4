import { expectAccessible } from './accessibility';
import { browserOfFile } from './browser';
import { type E2eStore, openEmbedded } from './e2e-stores';
import { openPlayground, type Playground } from './playground';
import { startProduct } from './product';
import type { Program } from './program';

/** `npm start` on a store of its own, and its Playground in a browser, for one `describe`. */
export function playgroundStage(open = openEmbedded): () => Playground {
  let store: E2eStore | undefined;
  let program: Program | undefined;
  let playground: Playground | undefined;

  beforeAll(async () => {
    store = await open();
    const started = await startProduct(store);
    program = started.program;
    playground = await openPlayground(await browserOfFile(), started.address);
  });

  afterAll(async () => {
    try {
      if (playground) await expectAccessible(playground.page);
    } finally {
      await playground?.page.close();
      await program?.stop();
      await store?.dispose();
    }
  });

  return () => {
    if (!playground) throw new Error('the stage is not set yet');
    return playground;
  };
}
