import { type Chain, logSum, type Scores, type Sums } from './lattice';

/** What a token is: beside a name, the first word of one, or a further word of it. */
const TAGS = ['beside', 'first', 'further'] as const;
const [BESIDE, FIRST, FURTHER] = [0, 1, 2] as const;

/** A further word follows a first or a further one only. */
export const NAME_CHAIN: Chain = {
  tags: TAGS.length,
  isAllowed: (before, tag) => tag !== FURTHER || before === FIRST || before === FURTHER,
};

/** The probability that the tokens `start` to `end` (exclusive) are a name, the first of the text. */
export function firstNameProbability(
  { tokens, steps, length }: Scores,
  { from, total }: Sums,
  start: number,
  end: number,
): number {
  const token = (at: number, tag: number) => tokens[at * TAGS.length + tag] ?? 0;
  const step = (before: number, tag: number) => steps[before * TAGS.length + tag] ?? 0;
  let score = 0;
  for (let at = 0; at < start; at += 1) {
    score += token(at, BESIDE) + (at > 0 ? step(BESIDE, BESIDE) : 0);
  }
  score += token(start, FIRST) + (start > 0 ? step(BESIDE, FIRST) : 0);
  for (let at = start + 1; at < end; at += 1) {
    score += token(at, FURTHER) + step(at === start + 1 ? FIRST : FURTHER, FURTHER);
  }
  if (end < length) {
    const last = end === start + 1 ? FIRST : FURTHER;
    const rest = [BESIDE, FIRST].map(
      (tag) => step(last, tag) + token(end, tag) + (from[end * TAGS.length + tag] ?? 0),
    );
    score += logSum(rest);
  }
  return Math.exp(score - total);
}
