import type { LocalDate } from '../local-date';
import { readPeriod } from './read-period';

/** `vuoden 2025 viimeinen neljännes` and the like; no longer run is tried. */
const MOST_WORDS = 6;

/** The longest run of words that name a period: `viime viikolla` of `miten tiimi pärjäsi viime viikolla`. */
export function periodInText(text: string, today: LocalDate): string {
  const words = text.match(/(?<![\p{L}\p{N}/:.-])[\p{L}\p{N}/:.-]*[\p{L}\p{N}]/gu) ?? [];
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(' ');
      if (readPeriod(run, today) !== 'unknown') return run;
    }
  }
  return '';
}
