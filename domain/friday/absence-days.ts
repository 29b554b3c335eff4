import { isWorkingDay } from '../digest/holidays';
import {
  addDays,
  daysBetween,
  daysOf,
  type LocalDate,
  mondayOf,
  readLocalDate,
  type Week,
  weekdayOf,
  weekOf,
} from '../local-date';
import { weeksBetween } from './absence-weeks';

/** Days away, both included, and the sentence without them. */
export interface DaysFound {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rest: string;
  readonly isFirst: boolean;
  /** Told by the day of coming back. */
  readonly isReturn: boolean;
}

/** The beginnings of the months' names, in the three languages. */
const MONTHS = [
  ['tammi', 'jan'],
  ['helmi', 'feb'],
  ['maalis', 'mar'],
  ['huhti', 'apr'],
  ['touko', 'maj', 'may'],
  ['kesä', 'jun'],
  ['heinä', 'jul'],
  ['elo', 'aug'],
  ['syys', 'sep'],
  ['loka', 'okt', 'oct'],
  ['marras', 'nov'],
  ['joulu', 'dec'],
];

/** Monday first, as the three languages begin them. */
const WEEKDAYS = [
  ['maanantai', 'måndag', 'monday'],
  ['tiistai', 'tisdag', 'tuesday'],
  ['keskiviik', 'onsdag', 'wednesday'],
  ['torstai', 'torsdag', 'thursday'],
  ['perjantai', 'fredag', 'friday'],
  ['lauantai', 'lördag', 'saturday'],
  ['sunnuntai', 'söndag', 'sunday'],
];

const MONTH = `(?:${MONTHS.flat().join('|')})[a-zäö]*\\.?`;
const YEAR = '(?:\\.? ?20\\d\\d)?';
const DAY = `\\d{1,2}(?:\\.\\d{1,2}\\.?|(?:\\.|st|nd|rd|th)? (?:of )?${MONTH})${YEAR}`;
const FIRST = `(?:${DAY}|\\d{1,2}\\.?)`;
const END = '(?=[\\s,]|$)';

const SPAN = new RegExp(
  `(?<=^|\\s)(?:ajan |den |from )?(${FIRST}) ?(?:-|to|till|until|til) ?(?:den )?(${DAY})${END}`,
  'u',
);
const UNTIL = new RegExp(
  `(?<=^|\\s)(?:(${DAY}) (?:asti|saakka)|(?:till|until|til) (?:den )?(${DAY}))${END}`,
  'u',
);
const WEEKDAY = `(?:${WEEKDAYS.flat().join('|')})[a-zäö]*`;
const RETURN = new RegExp(
  `(?:^|,? (?:ja |och |and )?)(?:(?:minä |mä )?(?:palaan|tulen takaisin)|(?:jag (?:är |kommer )?|är )tillbaka|(?:i am |i'm |i'll be |i will be )?back)(?: töihin| på jobbet| at work| to work)? (?:på |on )?(?:(${DAY})|(${WEEKDAY}))$`,
  'u',
);

/** The days of a sentence that names them by dates, or by the day of coming back. */
export function daysIn(sentence: string, today: LocalDate): DaysFound | undefined {
  const span = SPAN.exec(sentence);
  if (span) {
    const to = dayOf(span[2] ?? '', today);
    const from = to && dayBefore(span[1] ?? '', to);
    return from && found(sentence, span, { from, to, isReturn: false });
  }
  const until = UNTIL.exec(sentence);
  if (until) {
    const to = dayOf(until[1] ?? until[2] ?? '', today);
    return to && to >= today
      ? found(sentence, until, { from: today, to, isReturn: false })
      : undefined;
  }
  const back = RETURN.exec(sentence);
  if (!back) return undefined;
  const on = back[1] ? dayOf(back[1], today) : back[2] && nextWeekday(back[2], today);
  return on && on > today
    ? found(sentence, back, { from: today, to: addDays(on, -1), isReturn: true })
    : undefined;
}

function found(
  sentence: string,
  match: RegExpExecArray,
  days: Pick<DaysFound, 'from' | 'to' | 'isReturn'>,
): DaysFound {
  const before = sentence.slice(0, match.index);
  const rest = `${before}${sentence.slice(match.index + match[0].length)}`;
  return { ...days, rest: rest.replace(/\s+/g, ' ').trim(), isFirst: before === '' };
}

/** The nearest such day to today, unless the year is told. */
function dayOf(text: string, today: LocalDate): LocalDate | undefined {
  const { day, month, year } = partsOf(text);
  if (!day || !month) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const years = year ? [year] : [thisYear, thisYear + 1, thisYear - 1];
  const days = years.flatMap((in_) => readLocalDate(isoOf(in_, month, day)) ?? []);
  return days.sort((a, b) => distance(a, today) - distance(b, today))[0];
}

/** The first day of a span that ends on `to`; a number alone is of the same month. */
function dayBefore(text: string, to: LocalDate): LocalDate | undefined {
  const { day, month = Number(to.slice(5, 7)), year } = partsOf(text);
  if (!day) return undefined;
  const endYear = Number(to.slice(0, 4));
  const years = year ? [year] : [endYear, endYear - 1];
  return years
    .flatMap((in_) => readLocalDate(isoOf(in_, month, day)) ?? [])
    .find((from) => from <= to);
}

function partsOf(text: string): { day?: number; month?: number; year?: number } {
  const [day, second] = [...text.matchAll(/\d{1,2}(?!\d)/g)].map(([number]) => Number(number));
  const year = /20\d\d/.exec(text)?.[0];
  const named = MONTHS.findIndex((names) =>
    names.some((name) => new RegExp(`(?:^|[\\s.])${name}`, 'u').test(text)),
  );
  const month = named >= 0 ? named + 1 : second;
  return {
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year ? { year: Number(year) } : {}),
  };
}

function isoOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function distance(a: LocalDate, b: LocalDate): number {
  return Math.abs(daysBetween(a, b));
}

function nextWeekday(name: string, today: LocalDate): LocalDate | undefined {
  const weekday = WEEKDAYS.findIndex((names) => names.some((begin) => name.startsWith(begin))) + 1;
  if (weekday === 0) return undefined;
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
  return addDays(today, ahead);
}

/**
 * The weeks whose every working day is among the days away: those count as absences. Nothing when
 * there is no such week.
 */
export function wholeWeeks({
  from,
  to,
}: Pick<DaysFound, 'from' | 'to'>): { readonly from: Week; readonly to: Week } | undefined {
  const whole = weeksBetween({ from: weekOf(from), to: weekOf(to) }).filter((week) => {
    const { monday } = daysOf(week);
    const working = [0, 1, 2, 3, 4].map((day) => addDays(monday, day)).filter(isWorkingDay);
    return working.length > 0 && working.every((day) => day >= from && day <= to);
  });
  const [first] = whole;
  const last = whole.at(-1);
  return first && last ? { from: first, to: last } : undefined;
}

/** Whoever is away till a day of next week was away from this week's beginning. */
export function sinceMonday(days: DaysFound): DaysFound {
  return { ...days, from: mondayOf(days.from) };
}
