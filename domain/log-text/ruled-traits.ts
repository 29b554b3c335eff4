import type { RuledTraits } from './classifiers/text-features';
import { readOutcome, readVacancy } from './details';
import type { FlatText } from './flat-text';
import type { LogRules } from './log-rules';
import { hasPhrase, type Span } from './phrases';
import { readChannel } from './read-channel';

/** @param coming where the next step stands */
export function ruledTraits(
  flat: FlatText,
  { anchors, clauses, vocabulary }: LogRules,
  coming: Span | undefined,
): RuledTraits {
  return {
    channel: readChannel(flat, anchors, clauses, vocabulary),
    outcome: readOutcome(flat, vocabulary),
    hasVacancy: readVacancy(flat, vocabulary),
    isNoContact: hasPhrase(flat, vocabulary.notContact),
    coming,
  };
}
