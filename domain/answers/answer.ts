import type { Language } from '../language';
import type { ComputedLevel, ComputedTotal } from './compute-level';
import type { Entry } from './entry';

/** An entry that answers; a limit declines. */
export type AnswerEntry = Exclude<Entry, { kind: 'limit' }>;

export type Answer =
  | {
      readonly kind: 'answer';
      readonly language: Language;
      readonly entry: AnswerEntry;
      readonly computed?: ComputedLevel | undefined;
      /** The band of a total that the question named. */
      readonly total?: ComputedTotal | undefined;
      /** What answers about as well and is told beneath it, when all of it fits on a phone. */
      readonly also?: readonly AnswerEntry[] | undefined;
      /** Other entries that came close, best first. */
      readonly others: readonly Entry[];
      /** How well it fits, about 0 to 1.3. */
      readonly score: number;
    }
  /** The question is too short to tell which of several is meant. */
  | {
      readonly kind: 'askBack';
      readonly language: Language;
      readonly choices: readonly AnswerEntry[];
    }
  | {
      readonly kind: 'decline';
      readonly language: Language;
      /** What it is about, when that is known; else nothing that is in the sources was found. */
      readonly limit?: Extract<Entry, { kind: 'limit' }> | undefined;
      readonly reason: DeclineReason;
    };

export type DeclineReason = 'limit' | 'unknown' | 'otherPlace' | 'person' | 'later' | 'empty';
