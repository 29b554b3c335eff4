import type { Language } from '../language';
import type { ComputedLevel } from './compute-level';
import type { ComputedTotal } from './compute-total';
import type { AnswerEntry, Entry } from './entry';

export type Answer =
  | {
      readonly kind: 'answer';
      readonly language: Language;
      readonly entry: AnswerEntry;
      readonly computed?: ComputedLevel | undefined;
      /** The total of points that the question names, with the name of its band. */
      readonly total?: ComputedTotal | undefined;
      /** Entries that answer about as well, shown beneath it as long as all fits on a phone. */
      readonly also?: readonly AnswerEntry[] | undefined;
      /** Other entries that came close, best first. */
      readonly others: readonly Entry[];
      /** How well it fits, in log-odds. */
      readonly score: number;
    }
  /** Not sure which of several is meant. */
  | {
      readonly kind: 'askBack';
      readonly language: Language;
      readonly choices: readonly AnswerEntry[];
    }
  | {
      readonly kind: 'decline';
      readonly language: Language;
      /** The limit that says why; missing when nothing in the sources was found. */
      readonly limit?: Extract<Entry, { kind: 'limit' }> | undefined;
      readonly reason: DeclineReason;
    };

export type DeclineReason = 'limit' | 'unknown' | 'otherPlace' | 'person' | 'later' | 'empty';
