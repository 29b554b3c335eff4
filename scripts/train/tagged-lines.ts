import { readCommand } from '../../dialogs/kit/read-command';
import { dayAt } from '../../domain/local-date';
import { flatten } from '../../domain/log-text/flat-text';
import { type Token, tokensIn } from '../../domain/log-text/tagger/tokens';
import { stemKey, type WordCount, type WordTable } from '../../domain/log-text/tagger/word-counts';
import { type LabelledLine, readLabelledLines } from '../read-logs/labelled-line';
import { withDates } from '../read-logs/resolve-day';

export interface TaggedLine {
  readonly line: LabelledLine;
  readonly writer: string;
  /** Without the command word. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Places in `TAGS`. */
  readonly tags: readonly number[];
}

const TODAY = dayAt(new Date('2026-11-30T10:00:00Z'), 'Europe/Helsinki');

function tagLine(line: LabelledLine, writer: string): TaggedLine {
  const whole = withDates(line.text, TODAY);
  const command = readCommand(whole);
  const text = (command?.name === 'log' ? command.rest : whole).normalize('NFC');
  const tokens = tokensIn(text, flatten(text));
  const tags = tokens.map(() => 0);
  for (const employer of line.employers) {
    const name = withDates(employer.text, TODAY).normalize('NFC').replace(/\s+/g, ' ');
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
  return { line, writer, text, tokens, tags };
}

/** The first place where the words stand whole. */
function placeIn(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at))) return at;
  }
  return text.indexOf(words);
}

export function readTaggedLines(path: string, writer: string): TaggedLine[] {
  return readLabelledLines(path).map((line) => tagLine(line, writer));
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
