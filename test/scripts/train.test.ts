import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unpackClassifiers } from '../../domain/log-text/classifiers/learned';
import { flatten } from '../../domain/log-text/flat-text';
import { looksLikeLog } from '../../domain/log-text/looks-like-log';
import { readTraits } from '../../domain/log-text/read-traits';
import { featuredText } from '../../domain/log-text/tagger/featured-text';
import { unpackModel } from '../../domain/log-text/tagger/model';
import { nameSpans } from '../../domain/log-text/tagger/name-spans';
import { knownWords } from '../../domain/log-text/tagger/word-kinds';
import { learnClassifiers } from '../../scripts/train/learn-classifiers';
import { learnModel } from '../../scripts/train/learn-model';
import { readTaggedLines, type TaggedLine } from '../../scripts/train/tagged-lines';

const TRAINING = join(__dirname, '../../domain/log-text/training');

const lines = readdirSync(TRAINING)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readTaggedLines(join(TRAINING, name), basename(name, '.jsonl')));
const tenth = lines.filter((_line, at) => at % 10 === 0);
const model = learnModel(tenth.filter((_line, at) => at % 2 === 0));
const classifiers = unpackClassifiers(learnClassifiers(tenth, []));
const others = lines.filter(
  ({ line, tags }, at) => at % 10 === 5 && line.isLog && tags.includes(1),
);

/** Where the first name of a line stands, as it is labelled. */
function labelled({ tags }: TaggedLine): string {
  const start = tags.indexOf(1);
  const after = tags.findIndex((tag, at) => at > start && tag !== 2);
  return `${start}-${after < 0 ? tags.length : after}`;
}

/** The share of other lines whose name is read exactly. */
function shareRight(read: (line: TaggedLine) => string): number {
  return others.filter((line) => read(line) === labelled(line)).length / others.length;
}

it('a tenth of the lines teaches more than the likeliest place of a name', () => {
  const names = unpackModel(model.names);
  const learned = shareRight(({ text }) => {
    const [span] = nameSpans(featuredText(text, flatten(text), undefined, names), names);
    return span ? `${span.start}-${span.end}` : '';
  });
  const usual = Math.max(...['0-1', '0-2', '1-2', '1-3'].map((place) => shareRight(() => place)));
  expect(learned).toBeGreaterThan(2 * usual);
});

it('a tenth of the lines teaches the channel, the outcome and the vacancy better than the commonest', () => {
  const unseen = lines.filter(({ line }, at) => at % 10 === 5 && line.isLog);
  const noRules = {
    channel: undefined,
    outcome: undefined,
    hasVacancy: undefined,
    isNoContact: false,
    coming: undefined,
  };
  const read = unseen.map(({ text }) =>
    readTraits(knownWords(text, flatten(text)), noRules, classifiers),
  );
  for (const trait of ['channel', 'outcome', 'hasVacancy'] as const) {
    const told = unseen.map(({ line }) => line[trait] ?? undefined);
    const right = read.filter((traits, at) => traits[trait] === told[at]).length;
    const counts = told.map((label) => told.filter((other) => other === label).length);
    expect(right).toBeGreaterThan(Math.max(...counts));
  }
});

it('a tenth of the lines teaches which lines are logs, better than taking all of them for logs', () => {
  const unseen = lines.filter((_line, at) => at % 10 === 5);
  const logs = unseen.filter(({ line }) => line.isLog);
  const right = unseen.filter(({ text, line }) => looksLikeLog(text, classifiers) === line.isLog);
  expect(right.length).toBeGreaterThan(logs.length);
});

it('the same lines give the same weights, to the byte', () => {
  const some = tenth.slice(0, 20);
  expect(JSON.stringify(learnModel(some))).toBe(JSON.stringify(learnModel(some)));
  const classified = () => JSON.stringify(learnClassifiers(some, []));
  expect(classified()).toBe(classified());
});
