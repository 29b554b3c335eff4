import type { Entry } from '../entry';
import { greatest } from '../greatest';
import { classNumbers } from '../sense/class-numbers';
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
  const { numbers, kin } = classNumbers(classes);
  const shares = new Float64Array(classes.length);
  const ofKin = new Float64Array(classes.length);
  const likest = new Float32Array(classes.length);
  const times = new Uint16Array(classes.length);
  let nothing = 0;
  let whole = 1e-12;
  let at = 0;
  let nearest = 0;
  const likenesses = likenessesToAsked(question, asked, classes.length + 1);
  for (let other = 0; other < likenesses.length; other += 1) {
    const likeness = likenesses[other] ?? 0;
    const end = asked.answerEnds[other] ?? 0;
    const part = likeness ** STEEP;
    whole += part;
    nearest = Math.max(nearest, likeness);
    if (at === end) nothing += part;
    for (; at < end; at += 1) {
      const number = asked.answers[at] ?? 0;
      const first = kin[number] ?? 0;
      shares[number] = (shares[number] ?? 0) + part;
      ofKin[first] = (ofKin[first] ?? 0) + part;
      likest[number] = Math.max(likest[number] ?? 0, likeness);
      times[number] = (times[number] ?? 0) + 1;
    }
  }
  return {
    fitOf({ id }) {
      const number = numbers.get(id);
      if (number === undefined) return NEVER;
      return {
        share: (shares[number] ?? 0) / whole,
        kin: (ofKin[kin[number] ?? 0] ?? 0) / whole,
        nearest: likest[number] ?? 0,
        times: times[number] ?? 0,
      };
    },
    likeliest: (count) =>
      greatest(shares, count)
        .filter((number) => (times[number] ?? 0) > 0)
        .flatMap((number) => classes[number] ?? []),
    unanswered: nothing / whole,
    nearest,
  };
}
