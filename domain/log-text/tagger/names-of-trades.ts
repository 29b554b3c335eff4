import { TRADES } from '../words/names';

const LEAST = 4;
const trades = new Set(TRADES);

export function isTradeName(word: string): boolean {
  return trades.has(word);
}

/** Whether a word is a trade or a compound of one: `autokorjaamo`. */
export function endsWithTrade(word: string): boolean {
  for (let at = 0; at <= word.length - LEAST; at += 1) {
    if (trades.has(word.slice(at))) return true;
  }
  return false;
}
