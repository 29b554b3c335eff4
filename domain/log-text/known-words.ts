import { plainWord } from './inflections';
import { wordTable } from './word-table';
import { COMMON_WORDS, FIRST_NAMES, NOT_EMPLOYERS, PLACES, QUARTERS, TRADES } from './words/names';

/** The towns that a word is a form of: `Porissa` gives `Pori`. */
export const townsOf = wordTable(PLACES);
const placesOf = wordTable([...PLACES, ...QUARTERS]);
const tradesOf = wordTable(TRADES);
const firstNamesOf = wordTable(FIRST_NAMES);
const othersOf = wordTable(NOT_EMPLOYERS);

export function isPlace(word: string): boolean {
  return placesOf(word).length > 0;
}

/** Whether a word is a kind of business, in any form (`kahvilassa`). */
export function isTrade(word: string): boolean {
  return tradesOf(word).length > 0;
}

/** Whether a word is a kind of business, in the nominative (`kahvila`). */
export function isBareTrade(word: string): boolean {
  return TRADES.includes(plainWord(word));
}

export function isFirstName(word: string): boolean {
  return firstNamesOf(word).length > 0;
}

export function isNotEmployer(word: string): boolean {
  return othersOf(word).length > 0;
}

export function isCommon(word: string): boolean {
  return COMMON_WORDS.includes(plainWord(word));
}
