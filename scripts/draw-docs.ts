import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';

const FOLDER = join(__dirname, '../docs/drawings');

/** `npm run drawings`: the drawings of `docs/` from their text, by Graphviz. */
export async function drawDocs(): Promise<ReadonlyMap<string, string>> {
  const viz = await instance();
  const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.dot'));
  return new Map(
    texts.map((name) => {
      const svg = viz.renderString(readFileSync(join(FOLDER, name), 'utf8'), { format: 'svg' });
      return [join(FOLDER, name.replace(/dot$/, 'svg')), svg];
    }),
  );
}

if (require.main === module)
  void drawDocs().then((drawings) => {
    for (const [path, svg] of drawings) writeFileSync(path, svg);
  });
