import { memoizeByObject } from '../kit/remember';
import type { Anchor } from './anchor';
import type { FlatText } from './flat-text';
import type { Span } from './phrases';
import type { Phrases } from './words/log-vocabulary';

const borderOf = memoizeByObject(
  (joins: Phrases) =>
    new RegExp(
      `(?<!\\d|(?<!\\d)\\.)[.]+(?=\\s|$)|[,;!?\\n]+(?!\\d)|(?<=\\s)(?:${joins.join('|')})(?=\\s)`,
      'g',
    ),
);

/** Splits a text at stops, commas and joining words, so that a clause has about one verb. */
export function clausesOf(text: FlatText, joins: Phrases): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(borderOf(joins))) {
    if (match.index > start) clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

/**
 * The anchor that a place in the text belongs to. Anchors of its own clause come first, or all of them
 * if the clause has none; of these, the last one before the place, else the first one after it.
 */
export function anchorAt(
  place: Span,
  anchors: readonly Anchor[],
  clauses: readonly Span[],
): Anchor | undefined {
  const clause = clauseAt(place, clauses);
  const own = clause ? anchors.filter((anchor) => isWithin(anchor, clause)) : [];
  const candidates = own.length > 0 ? own : anchors;
  const before = candidates.filter((anchor) => anchor.start <= place.start).at(-1);
  return before ?? candidates.find((anchor) => anchor.start > place.start);
}

export function clauseAt(place: Span, clauses: readonly Span[]): Span | undefined {
  return clauses.find((clause) => isWithin(place, clause));
}

function isWithin(place: Span, clause: Span): boolean {
  return place.start >= clause.start && place.start < clause.end;
}
