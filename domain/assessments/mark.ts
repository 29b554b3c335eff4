import { LEVELS, type Level, readLevel } from '../criteria/level';

/**
 * What an assessor says of a criterion: one score, a range where the sheet has one (3–5, LIITE 9),
 * that it does not fit the service, or nothing yet. Only a score and a range are points.
 */
export type Mark =
  | { readonly kind: 'score'; readonly score: Level }
  | { readonly kind: 'range'; readonly from: Level; readonly to: Level }
  | { readonly kind: 'notRelevant' }
  | { readonly kind: 'open' };

export const OPEN: Mark = { kind: 'open' };

/** The lowest and the highest score that the mark can mean; nothing for one without points. */
export function pointsOf(mark: Mark): { readonly from: Level; readonly to: Level } | undefined {
  switch (mark.kind) {
    case 'score':
      return { from: mark.score, to: mark.score };
    case 'range':
      return { from: mark.from, to: mark.to };
    case 'notRelevant':
    case 'open':
      return undefined;
  }
}

/** As a card and a workbook write it: `4`, `3-5`, `n` for not relevant, empty for open. */
export function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'score':
      return String(mark.score);
    case 'range':
      return `${mark.from}-${mark.to}`;
    case 'notRelevant':
      return 'n';
    case 'open':
      return '';
  }
}

const RANGE = /^([1-5])\s*(?:[-–—]|\.\.)\s*([1-5])$/;
const NOTHING = /^(?:[-–—]*|avoin|öppen|open|\?)$/iu;
// As forms and auditors write it in the three languages: `ei relevantti`, `ej relevant`, `n/a`.
const NOT_RELEVANT = /^(?:n|n\/a|(?:ei|ej|inte|not)(?:\s+(?:rel|sovellu|relevan)\p{L}*\.?)?)$/iu;

/** What was typed or sent as a mark; nothing when it is none. */
export function readMark(typed: string): Mark | undefined {
  const text = typed.trim();
  if (NOTHING.test(text)) return OPEN;
  if (NOT_RELEVANT.test(text)) return { kind: 'notRelevant' };
  const [, low, high] = RANGE.exec(text) ?? [];
  const [from, to] = [readLevel(Number(low ?? text)), readLevel(Number(high ?? text))];
  if (from === undefined || to === undefined || from > to) return undefined;
  return from === to ? { kind: 'score', score: from } : { kind: 'range', from, to };
}

export function isSameMark(mark: Mark, other: Mark): boolean {
  return writeMark(mark) === writeMark(other);
}

/** Every range there is, the narrow ones first: 1–2, 2–3, … 1–5. */
export const RANGES: readonly Mark[] = LEVELS.flatMap((width) =>
  LEVELS.flatMap((from) => {
    const to = readLevel(from + width);
    return to === undefined ? [] : [{ kind: 'range' as const, from, to }];
  }),
);
