import type { LocalDate } from '../local-date';
import type { Basis, Channel, Deed, Outcome, Participants } from '../meetings/meeting';

export interface KnownEmployer {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export type DraftEmployer =
  | { readonly kind: 'known'; readonly id: string }
  /** Several fit equally; the best first. */
  | { readonly kind: 'choose'; readonly ids: string[] }
  /** In no register; the name as well as its form tells. */
  | { readonly kind: 'new'; readonly name: string };

/** What the text says of a meeting. What it doesn't say, or not surely, is left out. */
export interface LogDraft {
  /** Today or before. */
  readonly metOn?: LocalDate;
  /** The text tells a past time without a day (`viime viikolla`): the day is not today either. */
  readonly isDayVague?: true;
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
