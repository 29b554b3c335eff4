import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printOf, runsIn } from '../test/support/runs-of-words';

/**
 * `tsx scripts/fingerprint-sources.ts <folder>`: keeps a print of every run of eight words in the
 * source documents, so that a test finds sentences copied from them without having them.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder that holds the source documents');
const prints = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => runsIn(readFileSync(join(folder, name), 'utf8')).map(printOf)),
);
writeFileSync('test/knowledge/source-runs.bin', Buffer.from([...prints].sort().join(''), 'hex'));
console.log(`${prints.size} runs`);
