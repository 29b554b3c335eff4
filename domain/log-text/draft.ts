import type { LocalDate } from '../local-date';
import type { Basis, Channel, Deed, Outcome, Participants } from '../meetings/meeting';

/** An employer of the register, as a text is compared with it. */
export interface KnownEmployer {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export type DraftEmployer =
  | { readonly kind: 'known'; readonly id: string }
  /** Several match about equally well; best first. */
  | { readonly kind: 'choose'; readonly ids: string[] }
  /** Not in the register; the name in its likeliest nominative. */
  | { readonly kind: 'new'; readonly name: string }
  /** Not in the register, and several names are likely; best first. */
  | { readonly kind: 'offer'; readonly names: string[] };

/**
 * Why a meeting's day that was told is not known: it names no day (`viime viikolla`), it is not in the
 * calendar (`31.11.`), or it is yet to come (`tapasin 28.12.`, written in November).
 */
export type DayDoubt = 'vague' | 'unreal' | 'ahead';

/** What a text says about a meeting. What it leaves open or doubtful is missing. */
export interface LogDraft {
  /** Today or before. */
  readonly metOn?: LocalDate;
  /** The text tells a day that is not known, so it must not default to today. */
  readonly dayDoubt?: DayDoubt;
  readonly channel?: Channel;
  readonly employer?: DraftEmployer;
  readonly participants?: Participants;
  readonly basis?: Basis;
  readonly deeds: readonly Deed[];
  readonly hasVacancy?: boolean;
  readonly outcome?: Outcome;
  readonly nextStep?: string;
  /** Today or after. */
  readonly nextStepOn?: LocalDate;
  /** In the nominative of the text's language. */
  readonly contactRole?: string;
  readonly minutes?: number;
}
