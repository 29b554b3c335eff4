import type { Anchor } from './anchor';
import { clauseAt } from './clauses';
import type { FlatText } from './flat-text';
import { findPhrases, overlaps, type Span } from './phrases';
import type { LogVocabulary } from './words/log-vocabulary';

/** A list's strokes and arrows part what a comma would: `f2f ti / soitto pe -> palaveri to`. */
const STROKE = /\s(?:\/{1,2}|[–-])\s|:\s|\s?(?=[-=]>)/g;

/** The clauses of a text, parted at strokes and arrows as well. */
export function clausesOfDays(text: FlatText, clauses: readonly Span[]): Span[] {
  return clauses.flatMap(({ start, end }) => {
    const strokes = [...text.slice(start, end).matchAll(STROKE)];
    const borders = strokes.map((stroke) => ({
      end: start + stroke.index,
      next: start + stroke.index + stroke[0].length,
    }));
    const starts = [start, ...borders.map(({ next }) => next)];
    const ends = [...borders.map((border) => border.end), end];
    return starts
      .map((from, at) => ({ start: from, end: ends[at] ?? end }))
      .filter((clause) => clause.end > clause.start);
  });
}

/**
 * The anchors that a text's days belong to: its own, and what tells that a day is yet to come
 * (`saa tulla`, `haastis`). A noun of contact (`palaveri`, `puh`) tells of the contact when it comes
 * first, and of the next step when it comes in another clause after it.
 */
export function anchorsOfDays(
  text: FlatText,
  anchors: readonly Anchor[],
  clauses: readonly Span[],
  { days, weakContact, means }: LogVocabulary,
): Anchor[] {
  const nouns = spansOf(text, [...Object.values(weakContact), ...Object.values(means)]);
  const isNoun = (anchor: Span) => nouns.some((noun) => overlaps(noun, anchor));
  const cues = findPhrases(text, days.coming);
  const kept = anchors.filter(
    (anchor) =>
      anchor.kind === 'agreement' || !isNoun(anchor) || !cues.some((cue) => overlaps(cue, anchor)),
  );
  const isFree = (span: Span) => !kept.some((anchor) => overlaps(span, anchor));
  const coming = cues.filter(isFree).map((span): Anchor => ({ ...span, kind: 'agreement' }));
  const told = [...kept, ...coming];
  const loose = nouns.filter((noun) => !told.some((anchor) => overlaps(noun, anchor)));
  const firm = told.filter((anchor) => !(anchor.kind === 'contact' && isNoun(anchor)));
  const soft = [...loose, ...told.filter((anchor) => !firm.includes(anchor))];
  const first = [...firm, ...soft]
    .filter((span) => soft.includes(span) || ('kind' in span && span.kind === 'contact'))
    .sort((a, b) => a.start - b.start)[0];
  const clause = first && clauseAt(first, clauses);
  const nounAnchors = soft.map(
    (span): Anchor => ({
      start: span.start,
      end: span.end,
      kind: span === first || clauseAt(span, clauses) === clause ? 'contact' : 'agreement',
    }),
  );
  return [...firm, ...nounAnchors].sort((a, b) => a.start - b.start);
}

function spansOf(text: FlatText, lists: readonly (readonly string[])[]): Span[] {
  return lists.flatMap((phrases) => findPhrases(text, phrases));
}
