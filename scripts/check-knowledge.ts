import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../domain/language';
import { knowledgeFaults } from '../storage/answers/article-faults';
import { readKnowledge } from '../storage/answers/read-articles';
import { printOf, readPrints, runsIn } from '../test/support/runs-of-words';

/** `npm run knowledge`: what is wrong in `knowledge/`, or how much there is. */
const broken: string[] = [];
const files = readKnowledge('knowledge', (fault) => broken.push(fault.message));
const prints = readPrints(readFileSync('test/knowledge/source-runs.bin'));
const faults = [...broken, ...knowledgeFaults(files)];
for (const { id, body } of [...files.articles, ...files.criteria, ...files.limits]) {
  for (const language of LANGUAGES) {
    const copied = runsIn(body[language]).filter((run) => prints.has(printOf(run)));
    if (copied.length > 0) faults.push(`${id}: copied from a source: ${copied[0]}`);
  }
}
for (const { id, levels } of files.criteria) {
  for (const { level, text } of levels) {
    const copied = runsIn(text.fi).filter((run) => prints.has(printOf(run)));
    if (copied.length > 0) faults.push(`${id} level ${level}: copied: ${copied[0]}`);
  }
}
for (const fault of faults) console.log(fault);
const { articles, criteria, limits } = files;
console.log(`${articles.length} articles, ${criteria.length} criteria, ${limits.length} limits`);
process.exitCode = faults.length > 0 ? 1 : 0;
