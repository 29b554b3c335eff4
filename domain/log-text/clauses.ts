import { rememberingOf } from '../kit/remember';
import type { Anchor } from './anchors';
import type { FlatText } from './flat-text';
import type { Span } from './phrases';
import type { Phrases } from './words/log-vocabulary';

const borderOf = rememberingOf(
  (joins: Phrases) =>
    new RegExp(
      `(?<!\\d)[.]+(?=\\s|$)|[,;!?\\n]+(?!\\d)|(?<=\\s)(?:${joins.join('|')})(?=\\s)`,
      'g',
    ),
);

/** The text in stretches of about one verb each: split at stops, commas and joining words. */
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

/** The anchor a place in the text belongs to: of its clause, else the one before, else after. */
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
