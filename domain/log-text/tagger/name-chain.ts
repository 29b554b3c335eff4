import { type Chain, logSum, type Scores, type Sums } from './lattice';

/** What a token is: beside a name, the first word of one, or a further word of it. */
const TAGS = ['beside', 'first', 'further'] as const;
const [BESIDE, FIRST, FURTHER] = [0, 1, 2] as const;

/** A further word follows a first or a further one only. */
export const NAME_CHAIN: Chain = {
  tags: TAGS.length,
  isAllowed: (before, tag) => tag !== FURTHER || before === FIRST || before === FURTHER,
};

/**
 * The probabilities that tokens from `start` on are a name, the first of the text, by its length.
 *
 * @param ahead the score of the tokens before `start`, none of them in a name
 * @param most tokens of the longest name
 */
export function firstNameProbabilities(
  { tokens, steps, length }: Scores,
  { from, total }: Sums,
  { start, ahead }: { readonly start: number; readonly ahead: number },
  most: number,
): number[] {
  const token = (at: number, tag: number) => tokens[at * TAGS.length + tag] ?? 0;
  const step = (before: number, tag: number) => steps[before * TAGS.length + tag] ?? 0;
  let score = ahead + (token(start, FIRST) + (start > 0 ? step(BESIDE, FIRST) : 0));
  const probabilities: number[] = [];
  for (let end = start + 1; end <= Math.min(length, start + most); end += 1) {
    const last = end === start + 1 ? FIRST : FURTHER;
    if (last === FURTHER)
      score += token(end - 1, FURTHER) + step(end === start + 2 ? FIRST : FURTHER, FURTHER);
    const rest = [BESIDE, FIRST].map(
      (tag) => step(last, tag) + token(end, tag) + (from[end * TAGS.length + tag] ?? 0),
    );
    probabilities.push(Math.exp(score + (end < length ? logSum(rest) : 0) - total));
  }
  return probabilities;
}

/** The score of each beginning of the text that has no name. */
export function scoresBesideNames({ tokens, steps, length }: Scores): number[] {
  let score = 0;
  return Array.from({ length }, (_, at) => {
    const before = score;
    const step = at > 0 ? (steps[BESIDE * TAGS.length + BESIDE] ?? 0) : 0;
    score += (tokens[at * TAGS.length + BESIDE] ?? 0) + step;
    return before;
  });
}
