import type { Refiner } from 'chrono-node';
import { OWN, PASSING } from './day-components';
import { flatten, LETTER_OR_DIGIT } from './flat-text';
import { hasPhrase } from './phrases';
import type { DayWords } from './words/log-vocabulary';

/** Leaves days only: no times, no weeks, no bare months, no numbers but our own, no `now`, no weekdays but our own. */
export function daysOnly(words: DayWords): Refiner {
  return {
    refine: (context, results) =>
      results.filter((result) => {
        const isDay = result.start.isCertain('day');
        const isOwn = result.tags().has(OWN) || result.tags().has(PASSING);
        if (!isDay && !(isOwn && result.start.isCertain('weekday'))) return false;
        if (result.tags().has('casualReference/now')) return false;
        if (!isOwn && /^\d{1,2}\s?[-./]\s?\d{1,2}(?!\d|[-./]\d{4})/.test(result.text)) return false;
        const isVague = !isOwn && hasPhrase(flatten(result.text), words.vague);
        return !isVague && isWholeWord(context.text, result.index, result.text);
      }),
  };
}

const AT_WORD = new RegExp(LETTER_OR_DIGIT);

// Chrono's \W takes ä for a border.
function isWholeWord(text: string, index: number, word: string): boolean {
  const isCutAt = (place: number) =>
    AT_WORD.test(text.charAt(place - 1)) && AT_WORD.test(text.charAt(place));
  return !isCutAt(index) && !isCutAt(index + word.length);
}
