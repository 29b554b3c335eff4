import type { Entry } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import type { Knowledge } from './knowledge';
import type { Expansion } from './vocabulary';

/** The index gets the likeliest meanings of each term only: with more, it finds worse entries. */
const SURE = 0.6;
const MOST_SURE = 12;
const MOST_UNSURE = 3;

/** The entries that the index finds for a question, best first, at most `limit`; the best has 1. */
export function candidatesFor(
  question: ExpandedQuestion,
  knowledge: Knowledge,
  limit: number,
): { entry: Entry; score: number }[] {
  const wanted = new Map<string, number>();
  for (const { near } of question.terms) {
    for (const [term, share] of surest(near)) {
      wanted.set(term, Math.max(wanted.get(term) ?? 0, share));
    }
  }
  const found = knowledge.finder.find(wanted, limit);
  const most = found[0]?.score ?? 1;
  return found.map(({ entry, score }) => ({ entry, score: score / most }));
}

function surest(near: Expansion): [string, number][] {
  const best = [...near].sort((a, b) => b[1] - a[1]);
  const sure = best.filter(([, share]) => share >= SURE);
  return sure.length > 0 ? sure.slice(0, MOST_SURE) : best.slice(0, MOST_UNSURE);
}
