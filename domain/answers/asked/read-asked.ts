import type { Entry } from '../entry';
import { kinOfId } from '../sense/read-sense';
import type { AskedQuestions, AskedWords } from './asked-questions';
import { likenessesToAsked } from './likenesses-to-asked';

/** What answered the asked questions that are like a question. */
export interface AskedReading {
  fitOf(entry: Entry): AskedFit;
  /** Ids of the entries that answered the likest, the likeliest first. */
  likeliest(count: number): string[];
  /** 0–1: the share of the likest that nothing answered; and how like the likest of all is. */
  readonly unanswered: number;
  readonly nearest: number;
}

export interface AskedFit {
  /** 0–1: the share of the likest that the entry answered, and that it or its kin did. */
  readonly share: number;
  readonly kin: number;
  /** How like the likest of those is that it answered, 0–1. */
  readonly nearest: number;
  /** How many questions it answered. */
  readonly times: number;
}

/** The likest count most: a likeness half as great counts 32 times less. */
const STEEP = 5;
const NEVER: AskedFit = { share: 0, kin: 0, nearest: 0, times: 0 };

/** @param classes ids of the entries, by the numbers that the asked questions have for them */
export function readAsked(
  question: AskedWords,
  asked: AskedQuestions,
  classes: readonly string[],
): AskedReading {
  const found = new Map<string, { share: number; nearest: number; times: number }>();
  const byKin = new Map<string, number>();
  let nothing = 0;
  let whole = 1e-12;
  let at = 0;
  let nearest = 0;
  likenessesToAsked(question, asked).forEach((likeness, number) => {
    const end = asked.answerEnds[number] ?? 0;
    const part = likeness ** STEEP;
    whole += part;
    nearest = Math.max(nearest, likeness);
    if (at === end) nothing += part;
    for (; at < end; at += 1) {
      const id = classes[asked.answers[at] ?? 0] ?? '';
      const before = found.get(id) ?? NEVER;
      found.set(id, {
        share: before.share + part,
        nearest: Math.max(before.nearest, likeness),
        times: before.times + 1,
      });
      byKin.set(kinOfId(id), (byKin.get(kinOfId(id)) ?? 0) + part);
    }
  });
  return {
    fitOf({ id }) {
      const { share, ...fit } = found.get(id) ?? NEVER;
      return { ...fit, share: share / whole, kin: (byKin.get(kinOfId(id)) ?? 0) / whole };
    },
    likeliest: (count) =>
      [...found]
        .sort(([, a], [, b]) => b.share - a.share)
        .slice(0, count)
        .map(([id]) => id),
    unanswered: nothing / whole,
    nearest,
  };
}
