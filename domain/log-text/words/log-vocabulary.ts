import type { Language } from '../../language';
import type { Basis, Channel, Deed, Outcome, Participants } from '../../meetings/meeting';

/** Phrases as `phrasePattern` reads them. */
export type Phrases = readonly string[];

/** `past` and `future`: the nearest such weekday. A number: that weekday of so many weeks from now. */
export type DayReading = 'past' | 'future' | number;

/** How a day is counted from today: `kahden viikon päästä`, `för två dagar sedan`. */
export interface DistanceWords {
  /** The number of a count; 0 for one that is no number (`muutaman`). */
  readonly counts: Readonly<Record<string, number>>;
  /** The days of a unit. A month is thirty. */
  readonly units: Readonly<Record<string, number>>;
  /** Units that mean one when no count stands before them. */
  readonly single: Readonly<Record<string, number>>;
  readonly ahead: { readonly before: Phrases; readonly after: Phrases };
  /** What follows a distance behind us. */
  readonly ago: Phrases;
}

export interface DayWords {
  /** Monday first; each with its abbreviations. */
  readonly weekdays: readonly Phrases[];
  /** What may follow a weekday's name, and what it tells; '' and `undefined` tell nothing. */
  readonly endings: Readonly<Record<string, DayReading | undefined>>;
  readonly before: Readonly<Record<string, DayReading | undefined>>;
  readonly after: Readonly<Record<string, DayReading | undefined>>;
  /** Days from today. */
  readonly casual: Readonly<Record<string, number>>;
  /** A part of a day; alone (`passing`) it means today. */
  readonly dayParts: Phrases;
  readonly passing: Phrases;
  /** A week or month without a day: never read as a date. */
  readonly vague: Phrases;
  /** A time behind us that names no day. */
  readonly vaguePast: Phrases;
  /** A time of several days, today among them. */
  readonly thisWeek: Phrases;
  /** Pattern of a day of the month without the month; group 1 is the number. */
  readonly dayOfMonth: string;
  /** How a month's name begins, to its number. */
  readonly months: Readonly<Record<string, number>>;
  readonly distance: DistanceWords;
  /** Pattern of a week of the year; the group `week` is its number. */
  readonly week: string;
  /** Pattern of what makes the decimal number before it an amount: units and counted things. */
  readonly unit: string;
  /** Beside a bare weekday: it is yet to come. */
  readonly coming: Phrases;
}

/** How contact is told, and what is no contact. */
export interface ContactWords {
  /** Past-tense verbs of contact, by the channel they tell. */
  readonly contact: Readonly<Record<Channel, Phrases>>;
  /** Contact whose channel the verb doesn't tell. */
  readonly talked: Phrases;
  /** Contact only when the text has no verb of contact. */
  readonly weakContact: Readonly<Record<Channel, Phrases>>;
  /** Looks like contact and is not (`kävin läpi`). */
  readonly notContact: Phrases;
  /** Beside a verb of contact: how it took place. */
  readonly means: Readonly<Record<Channel, Phrases>>;
  /** What was agreed or planned. */
  readonly agreement: Phrases;
}

/** How the rest of the form is told. */
export interface DetailWords {
  readonly basis: Readonly<Record<Basis, Phrases>>;
  readonly vacancy: { readonly yes: Phrases; readonly no: Phrases };
  readonly outcome: Readonly<Record<Outcome, Phrases>>;
  readonly deeds: Readonly<Record<Deed, Phrases>>;
  readonly participants: Readonly<Record<Participants, Phrases>>;
  /** Phrase to the role's nominative; the first that occurs earliest wins. */
  readonly roles: Readonly<Record<string, string>>;
  readonly duration: {
    readonly minute: Phrases;
    readonly hour: Phrases;
    readonly spoken: Readonly<Record<string, number>>;
    /** Makes a length a distance in time (`tunti sitten`). */
    readonly notDuration: Phrases;
  };
}

/** How one language's coaches write about meetings. */
export interface LogVocabulary extends ContactWords, DetailWords {
  readonly language: Language;
  /** Small words that tell the language. */
  readonly marks: Phrases;
  readonly days: DayWords;
  readonly questions: Phrases;
  /** Words that join clauses. */
  readonly joins: Phrases;
}
