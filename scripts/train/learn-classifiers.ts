import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { KeptClassifier } from '../../domain/log-text/classifiers/classifier';
import { CLASSES, type KeptClassifiers } from '../../domain/log-text/classifiers/learned';
import { logFeatures, textFeatures } from '../../domain/log-text/classifiers/text-features';
import { flatten } from '../../domain/log-text/flat-text';
import { rulesOf } from '../../domain/log-text/log-rules';
import { openingOf } from '../../domain/log-text/looks-like-log';
import { ruledTraits } from '../../domain/log-text/ruled-traits';
import { knownWords } from '../../domain/log-text/tagger/word-kinds';
import { nextStepOf, type TaggedLine } from './tagged-lines';
import { type ClassedText, trainClassifier } from './train-classifier';

/** A question that is no log, and the file that holds it. */
export interface AskedQuestion {
  readonly q: string;
  readonly writer: string;
}

/** No logs among lines weigh more than logs, since they are fewer; questions less, as many are alike. */
const WEIGHTS = { log: 1, shortLog: 0.3, other: 5, question: 0.5 };
/** Features that the file keeps of each: it has at most 200 kB. */
const KEPT = { isLog: 12_000, channel: 12_000, outcome: 4_000, hasVacancy: 3_000 };

/** Learns what the file of classifiers keeps; the same lines and questions give the same file. */
export function learnClassifiers(
  lines: readonly TaggedLine[],
  questions: readonly AskedQuestion[],
): KeptClassifiers {
  const texts = [...lines.flatMap(ofLine), ...questions.map(ofQuestion)];
  const logs = lines
    .filter(({ line }) => line.isLog)
    .map((line) => {
      const flat = flatten(line.text);
      const rules = rulesOf(line.text, flat, line.today);
      const traits = ruledTraits(flat, rules, nextStepOf(line));
      return { ...line, features: logFeatures(knownWords(line.text, flat), traits) };
    });
  return {
    isLog: trainClassifier(texts, { classes: CLASSES.isLog.length, kept: KEPT.isLog }),
    channel: learnTrait('channel', logs),
    outcome: learnTrait('outcome', logs),
    hasVacancy: learnTrait('hasVacancy', logs),
  };
}

function learnTrait(
  trait: 'channel' | 'outcome' | 'hasVacancy',
  logs: readonly (TaggedLine & { features: Uint32Array })[],
): KeptClassifier {
  const classes: readonly unknown[] = CLASSES[trait];
  const texts = logs.map(({ features, line, writer }): ClassedText => {
    const right = classes.indexOf(line[trait] ?? undefined);
    return { features, right, weight: 1, writer };
  });
  return trainClassifier(texts, { classes: classes.length, kept: KEPT[trait] });
}

function ofLine({ text, line, writer }: TaggedLine): ClassedText[] {
  const right = Number(line.isLog);
  const weight = line.isLog ? WEIGHTS.log : WEIGHTS.other;
  const whole = { features: openingFeatures(text), right, weight, writer };
  const short = line.isLog ? shortLog(text, line.employers[0]?.text) : undefined;
  if (short === undefined) return [whole];
  return [whole, { ...whole, features: openingFeatures(short), weight: WEIGHTS.shortLog }];
}

/** What ends the part of a log that tells whom was met: `kävin tänään Nosturilla`, and no more. */
const END_OF_PART = /[,;.:(\n]|\s(?:ja|och|and|mut|men|but|sovi|sano)/;

/** A log that stops after its employer, as many do; nothing when the line is no longer than that. */
function shortLog(text: string, employer: string | undefined): string | undefined {
  const start = employer ? text.indexOf(employer) : -1;
  if (!employer || start < 0) return undefined;
  const end = start + employer.length;
  const part = END_OF_PART.exec(text.slice(end));
  const short = part ? text.slice(0, end + part.index).trim() : '';
  return short.includes(' ') ? short : undefined;
}

function ofQuestion({ q, writer }: AskedQuestion): ClassedText {
  return { features: openingFeatures(q), right: 0, weight: WEIGHTS.question, writer };
}

function openingFeatures(text: string): Uint32Array {
  const { log, flat } = openingOf(text);
  return textFeatures(knownWords(log, flat));
}

const asked = z.object({ q: z.string() });

/** The questions of a folder's files whose names begin so; none where there is no folder. */
export function readAskedQuestions(folder: string, beginning = ''): AskedQuestion[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.startsWith(beginning) && name.endsWith('.jsonl'))
    .sort();
  return names.flatMap((writer) =>
    readFileSync(join(folder, writer), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ writer, q: asked.parse(JSON.parse(line)).q })),
  );
}
