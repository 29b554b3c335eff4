import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INTENTS } from '../../../domain/intents/intent';
import { likelyIntent } from '../../../domain/intents/likely-intent';
import { surestIntent } from '../../../domain/intents/surest-intent';
import { LANGUAGES } from '../../../domain/language';
import { scoreWording } from '../../../scripts/intents/score-wording';
import { readWordings } from '../../../scripts/intents/wording';
import { articleQuestions } from '../../../scripts/train/learn-intents';
import { realKnowledge } from '../../support/real-knowledge';

const MOST_WRONG = 0.05;
const FEWEST_RIGHT = 0.25;
const MOST_TAKEN = 0.01;

const TRAINING = join(__dirname, '../../../domain/intents/training');

it('knows wordings that it has not learned, and is seldom wrong', () => {
  const unseen = readWordings(join(__dirname, 'wordings.jsonl')).filter(
    ({ half }) => half === 'unseen',
  );
  const scores = unseen.map((wording) => scoreWording(wording, likelyIntent(wording.text) ?? {}));
  const share = (outcome: string) =>
    scores.filter((score) => score === outcome).length / scores.length;
  console.info(`${share('right')} right, ${share('wrong')} wrong`);
  expect(share('right')).toBeGreaterThan(FEWEST_RIGHT);
  expect(share('wrong')).toBeLessThan(MOST_WRONG);
});

it('leaves the questions of the articles to the articles, those that it has not learned too', () => {
  const learned = new Set(articleQuestions(realKnowledge).map(({ q }) => q));
  const asked = realKnowledge.entries
    .filter(({ id }) => !id.startsWith('botti-'))
    .flatMap(({ questions }) =>
      LANGUAGES.flatMap((language) => questions[language].map((q) => ({ q, language }))),
    )
    .filter(({ q }, at) => at % 10 === 1 && !learned.has(q));
  const taken = asked.filter(({ q }) => likelyIntent(q));
  console.info(`${taken.length} of ${asked.length}\n${taken.map(({ q }) => q).join('\n')}`);
  expect(asked.length).toBeGreaterThan(1000);
  expect(taken.length / asked.length).toBeLessThan(MOST_TAKEN);
});

it('has learned from eight wordings of each intent, in three languages', () => {
  const counts = new Map<string, number>();
  const files = readdirSync(TRAINING).filter((name) => name.endsWith('.jsonl'));
  for (const { intent } of files.flatMap((name) => readWordings(join(TRAINING, name))))
    counts.set(intent, (counts.get(intent) ?? 0) + 1);
  expect(INTENTS.filter((intent) => (counts.get(intent) ?? 0) < 8)).toEqual([]);
});

it.each([
  ['näytä mun sivu', 'mine', undefined],
  ['visa mina tidigare loggningar', 'ownLogs', undefined],
  ['onko hotelli untuvapeitto rekisterissä', 'employerKnown', 'hotelli untuvapeitto'],
  ['onko Hotelli Untuvapeitto rekisterissä', 'employerKnown', 'Hotelli Untuvapeitto'],
])('takes no words for a name that say what is wanted: %j', (text, intent, name) => {
  expect(surestIntent(text, 'fi')).toMatchObject(
    name === undefined ? { intent } : { intent, name },
  );
});
