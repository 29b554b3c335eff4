import type { LocalDate } from '../local-date';
import { findAnchors } from './anchors';
import { attachDays } from './attach-days';
import { clausesOf } from './clauses';
import { anchorsOfDays, clausesOfDays } from './coming-cues';
import type { FlatText } from './flat-text';
import { logVocabularyFor } from './language-of-log';
import { nextStepByRules } from './next-step';
import type { PartRules } from './parts/part-features';
import type { Span } from './phrases';
import { readDays } from './read-days';
import type { LogVocabulary } from './words/log-vocabulary';

/** What the word rules of a language find in a log. */
export interface LogRules extends PartRules {
  readonly vocabulary: LogVocabulary;
  readonly clauses: readonly Span[];
}

/** @param vocabulary of the log's language, where that is known already */
export function rulesOf(
  log: string,
  flat: FlatText,
  today: LocalDate,
  vocabulary: LogVocabulary = logVocabularyFor(flat),
): LogRules {
  const anchors = findAnchors(flat, vocabulary);
  const clauses = clausesOf(flat, vocabulary.joins);
  const days = readDays(log, flat, vocabulary, today);
  const dayClauses = clausesOfDays(flat, clauses);
  const cues = anchorsOfDays(flat, anchors, dayClauses, vocabulary);
  return {
    vocabulary,
    anchors,
    clauses,
    days,
    attached: attachDays(days, cues, dayClauses),
    nextStep: nextStepByRules(flat, anchors, clauses),
  };
}
