import { memoizeByObject } from '../kit/remember';
import { flatten } from './flat-text';
import { wholeWords } from './phrases';
import type { LogVocabulary, Phrases } from './words/log-vocabulary';

const MOST_MINUTES = 600;

/** How many minutes the contact took, 1 to 600. A distance in time (`tunti sitten`) does not count. */
export function readMinutes(log: string, { duration }: LogVocabulary): number | undefined {
  // `1½` and `1 1/2` are 1,5.
  const text = flatten(
    log.replace(/(?:(\d{1,2})\s?)?(?:½|(?<!\d)1\/2)/gu, (_half, hours = 0) => `${hours},5`),
  );
  const lengths = lengthsOf(duration);
  const [minutes, hours] = [lengths.minutes.exec(text), lengths.hours.exec(text)];
  if (minutes || hours) {
    const total = 60 * toNumber(hours?.[1]) + toNumber(minutes?.[1]);
    return total > 0 && total <= MOST_MINUTES ? Math.round(total) : undefined;
  }
  return clockLength(text) ?? lengths.spoken.find(({ pattern }) => pattern.test(text))?.minutes;
}

const lengthsOf = memoizeByObject((duration: LogVocabulary['duration']) => {
  const tail = `(?!\\s?/|\\s+(?:${duration.notDuration.join('|')}))`;
  const number = '(?<![.,:])(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?';
  const numberOf = (units: Phrases) =>
    new RegExp(wholeWords(`${number}(?:${units.join('|')})${tail}`));
  const spoken = Object.entries(duration.spoken).sort(([a], [b]) => b.length - a.length);
  return {
    minutes: numberOf(duration.minute),
    hours: numberOf(duration.hour),
    spoken: spoken.map(([phrase, minutes]) => ({
      pattern: new RegExp(wholeWords(`${phrase.replace(/ /g, '\\s+')}${tail}`)),
      minutes,
    })),
  };
});

const LENGTH =
  /(?<![\w.,:/–-]|[–-]\s)(?<hours>\d):(?<minutes>[0-5]\d)(?![\d:.]|\s?[–-]\s?\d|\s?[ap]\.?m\b)/g;
const CLOCK_BEFORE =
  /(?:klo|kello|kellon|kl|klockan|at|from|until|till|by|@|alkoi|alkaen|noin)\.?\s{0,3}$/;
const WEEKDAY_BEFORE =
  /(?:(?<![a-zåäö])(?:ma|ti|ke|to|pe|la|su)|(?:tai|kko)(?:na|ksi)|dag|day|\d\.)\s$/;
const LONGEST_HOURS = 4;

/** `1:30` is an hour and a half, when it is no time of the day: after `klo`, a day, or in a range. */
function clockLength(text: string): number | undefined {
  for (const match of text.matchAll(LENGTH)) {
    const before = text.slice(0, match.index);
    const [hours, minutes] = [Number(match.groups?.hours), Number(match.groups?.minutes)];
    const isTime = CLOCK_BEFORE.test(before) || WEEKDAY_BEFORE.test(before);
    if (!isTime && hours <= LONGEST_HOURS && hours + minutes > 0) return 60 * hours + minutes;
  }
  return undefined;
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}
