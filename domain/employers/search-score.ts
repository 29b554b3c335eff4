import { distance } from 'fastest-levenshtein';
import type { Entry } from './sorted-register';

export function scoreOf(asked: readonly string[], { names }: Entry): number {
  const scores = names.map((words, index) => {
    // The first word typed is most often the first of the name.
    const isBeginning = words[0]?.startsWith(asked[0] ?? '') ?? false;
    const score = worst(asked.map((word) => bestFit(word, words)));
    return score > 0 ? score + (isBeginning ? 0.5 : 0) + (index === 0 ? 0.1 : 0) : 0;
  });
  return Math.max(...scores);
}

function bestFit(asked: string, words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => fitOf(asked, word)));
}

function fitOf(asked: string, word: string): number {
  if (word === asked) return 4;
  if (word.startsWith(asked)) return 3;
  if (asked.length >= 3 && word.includes(asked)) return 2;
  // Numbers tell sites apart; short words are too like each other.
  if (asked.length < 4 || /\d/.test(asked) || asked[0] !== word[0]) return 0;
  const slack = asked.length >= 8 ? 2 : 1;
  const begun = [-1, 0, 1].map((more) => distance(asked, word.slice(0, asked.length + more)));
  return Math.min(...begun) <= slack ? 1 : 0;
}

function worst(scores: readonly number[]): number {
  return Math.min(...scores);
}
