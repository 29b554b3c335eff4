import type { Anchor } from './anchor';
import { anchorAt } from './clauses';
import type { FlatText } from './flat-text';
import { findPhrases, hasPhrase, type Span } from './phrases';
import type { LogVocabulary } from './words/log-vocabulary';

/** `20 h i veckan`, `tre gånger i veckan` tell how often. */
const HOW_OFTEN = /(?:\d|en|ett|två|tre|fyra|fem|par|några)\s?[a-z\u00c0-\u024f]+\s$/;

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
    findPhrases(text, days.thisWeek).some(
      (span) => !isAhead(span) && !HOW_OFTEN.test(text.slice(0, span.start)),
    )
  );
}
