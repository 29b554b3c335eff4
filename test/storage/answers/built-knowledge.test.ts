import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { answerQuestion } from '../../../domain/answers/answer-question';
import { openBuiltKnowledge } from '../../../storage/answers/built-knowledge';
import { indexKnowledge } from '../../../storage/answers/open-knowledge';
import { packKnowledge } from '../../../storage/answers/pack-knowledge';
import { readKnowledge } from '../../../storage/answers/read-articles';

const files = readKnowledge(join(__dirname, '../../../knowledge'));
const QUESTIONS = [
  'mikä lomake kun asiakas saa töitä?',
  'Räknas visstidsjobb i kriterium 21?',
  'what share of jobs has to be with different employers',
  '28 asiakasta valmentajaa kohden, mikä taso',
  'paljonko palkkatuki on euroina tänään',
];

describe('the articles in one built file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kolme-kuppia-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const path = join(folder, 'knowledge.bin');
  writeFileSync(path, packKnowledge(files));
  const built = openBuiltKnowledge(path);
  const read = indexKnowledge(files);

  it('prepare each entry as the articles do', () => {
    expect(built.entries).toEqual(read.entries);
    // Not one expectation for each: jest takes seconds to compare as many numbers.
    const differing = read.entries.filter(
      (entry) => !isDeepStrictEqual(built.prepared(entry), read.prepared(entry)),
    );
    expect(differing).toEqual([]);
  });

  it.each(QUESTIONS)('answer "%s" as the articles do', (question) => {
    const options = { language: 'fi' } as const;
    expect(answerQuestion(question, built, options)).toEqual(
      answerQuestion(question, read, options),
    );
  });
});
