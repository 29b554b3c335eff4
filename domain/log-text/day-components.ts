import type { ParsingContext } from 'chrono-node';
import { type LocalDate, localDateOrThrow } from '../local-date';
import { wholeWords } from './phrases';
import type { Phrases } from './words/log-vocabulary';

/** Tag of a result from a part of the day alone (`aamulla`); `OWN` tags the others of this file. */
export const PASSING = 'log/passing';
export const OWN = 'log/own';
/** Tag of a day told by its number in the month. */
export const DATE = 'log/date';
/** Tags of results whose day stays open: no day of the calendar, a time without one, neither. */
export const UNREAL = 'log/unreal';
export const VAGUE = 'log/vague';
export const UNTOLD = 'log/untold';

type Components = ReturnType<ParsingContext['createParsingComponents']>;

export function anyOf(words: Phrases): string {
  const sources = [...words].sort((a, b) => b.length - a.length);
  return sources.map((word) => word.replace(/\./g, '\\.').replace(/ /g, '\\s+')).join('|');
}

// The text is flat, so the pattern needs no `i` flag.
export function wordPattern(source: string): RegExp {
  return new RegExp(wholeWords(source));
}

export function phraseKey(text: string | undefined): string {
  return (text ?? '').toLowerCase().replace(/\s+/g, ' ');
}

/** The day of Chrono's reference, which is noon UTC of today (see `readDays`). */
export function todayOf(context: ParsingContext): LocalDate {
  return localDateOrThrow(context.refDate.toISOString().slice(0, 10));
}

export function componentsOf(context: ParsingContext, day: LocalDate, tag = OWN): Components {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return context.createParsingComponents({ year, month, day: date }).addTag(tag);
}

/** A result that holds the place of words that tell no day. Its day is today, and says nothing. */
export function openComponents(context: ParsingContext, tag: string): Components {
  return componentsOf(context, todayOf(context), OWN).addTag(tag);
}
