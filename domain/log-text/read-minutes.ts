import { memoizeByObject } from '../kit/remember';
import type { FlatText } from './flat-text';
import { wholeWords } from './phrases';
import type { LogVocabulary, Phrases } from './words/log-vocabulary';

const MOST_MINUTES = 600;

/** How many minutes the contact took, 1 to 600. A distance in time (`tunti sitten`) does not count. */
export function readMinutes(text: FlatText, { duration }: LogVocabulary): number | undefined {
  const lengths = lengthsOf(duration);
  const [minutes, hours] = [lengths.minutes.exec(text), lengths.hours.exec(text)];
  if (minutes || hours) {
    const total = 60 * toNumber(hours?.[1]) + toNumber(minutes?.[1]);
    return total > 0 && total <= MOST_MINUTES ? Math.round(total) : undefined;
  }
  return lengths.spoken.find(({ pattern }) => pattern.test(text))?.minutes;
}

const lengthsOf = memoizeByObject((duration: LogVocabulary['duration']) => {
  const tail = `(?!\\s+(?:${duration.notDuration.join('|')}))`;
  const number = '(?<![.,:])(\\d{1,3}(?:[.,]\\d)?)\\s?';
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

function toNumber(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}
