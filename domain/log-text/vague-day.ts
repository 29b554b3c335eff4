import type { Anchor } from './anchor';
import { anchorAt } from './clauses';
import type { FlatText } from './flat-text';
import { findPhrases, hasPhrase, type Span } from './phrases';
import type { LogVocabulary } from './words/log-vocabulary';

/** Whether the text names a past time without its day: `viime viikolla`, `i veckan`, `a while ago`. */
export function namesVagueDay(
  text: FlatText,
  anchors: readonly Anchor[],
  clauses: readonly Span[],
  { days }: LogVocabulary,
): boolean {
  const isAhead = (span: Span) => anchorAt(span, anchors, clauses)?.kind === 'agreement';
  return (
    hasPhrase(text, days.vaguePast) ||
    findPhrases(text, days.thisWeek).some((span) => !isAhead(span))
  );
}
