import { readCommand } from '../../dialogs/kit/read-command';
import { addDays, type LocalDate, localDateOrThrow } from '../../domain/local-date';
import { flatten } from '../../domain/log-text/flat-text';
import type { Span } from '../../domain/log-text/phrases';
import { type Token, tokensIn } from '../../domain/log-text/tagger/tokens';
import { stemKey, type WordCount, type WordTable } from '../../domain/log-text/tagger/word-counts';
import { type LabelledLine, readLabelledLines } from '../read-logs/labelled-line';
import { withDates } from '../read-logs/resolve-day';

export interface TaggedLine {
  readonly line: LabelledLine;
  readonly writer: string;
  /** The day on which it is read. */
  readonly today: LocalDate;
  /** Without the command word. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Places in `TAGS`. */
  readonly tags: readonly number[];
}

const FIRST_DAY = localDateOrThrow('2026-01-01');
/** Days of the years that lines are written on: what is learned must not be of one day. */
const DAYS = 730;

function tagLine(line: LabelledLine, writer: string, index: number): TaggedLine {
  const today = addDays(FIRST_DAY, (index * 37) % DAYS);
  const whole = withDates(line.text, today);
  const command = readCommand(whole);
  const text = (command?.name === 'log' ? command.rest : whole).normalize('NFC');
  const tokens = tokensIn(text, flatten(text));
  const tags = tokens.map(() => 0);
  for (const employer of line.employers) {
    const name = withDates(employer.text, today).normalize('NFC').replace(/\s+/g, ' ');
    const start = placeIn(text, name);
    if (start < 0) continue;
    const end = start + name.length;
    const within = tokens.flatMap((token, at) =>
      token.start < end && token.end > start ? [at] : [],
    );
    within.forEach((at, index) => {
      tags[at] = index === 0 ? 1 : 2;
    });
  }
  return { line, writer, today, text, tokens, tags };
}

/** The first place where the words stand whole. */
function placeIn(text: string, words: string, from = 0): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at))) return at;
  }
  return text.indexOf(words, from);
}

/** Where words of a label stand in the line, from a place on; undefined when they don't. */
export function spanIn(
  { text, today }: TaggedLine,
  words: string | null | undefined,
  from = 0,
): Span | undefined {
  if (!words) return undefined;
  const told = withDates(words, today).normalize('NFC');
  const start = placeIn(text, told, from);
  return start < 0 ? undefined : { start, end: start + told.length };
}

/** Where the next step stands, as it is labelled. */
export function nextStepOf(line: TaggedLine): Span | undefined {
  return spanIn(line, line.line.next?.text);
}

export function readTaggedLines(path: string, writer: string): TaggedLine[] {
  return readLabelledLines(path).map((line, index) => tagLine(line, writer, index));
}

type Use = 'beside' | 'within' | 'named';

/** Of each word and beginning of a word: how many writers have it beside names, within, and in base form. */
export function countWords(lines: readonly TaggedLine[]): WordTable {
  const writers = new Map<string, Record<Use, Set<string>>>();
  const add = (key: string, use: Use, writer: string) => {
    const known = writers.get(key) ?? { beside: new Set(), within: new Set(), named: new Set() };
    writers.set(key, known);
    known[use].add(writer);
  };
  for (const { line, writer, tokens, tags } of lines) {
    tokens.forEach(({ flat }, at) => {
      if (!/\p{L}/u.test(flat)) return;
      const use = tags[at] === 0 ? 'beside' : 'within';
      for (const key of [flat, stemKey(flat)]) add(key, use, writer);
    });
    for (const { name } of line.employers) {
      for (const { flat } of tokensIn(name, flatten(name))) add(flat, 'named', writer);
    }
  }
  return new Map(
    [...writers].map(([key, { beside, within, named }]): [string, WordCount] => [
      key,
      { beside: beside.size, within: within.size, named: named.size },
    ]),
  );
}
