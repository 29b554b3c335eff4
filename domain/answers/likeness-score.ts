import type { Aspect } from './aspects';
import { exampleLikenesses } from './example-likenesses';
import type { ExpandedQuestion } from './expanded-question';
import type { Examples, PreparedEntry } from './prepared-entry';
import type { QuestionReading } from './question-reading';
import type { Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

const MANY = 6;
/** From this likeness on, the question counts as one of the examples in other words. */
const SAME = 0.93;

export function likenessScore(
  { titles, questions }: PreparedEntry,
  question: ExpandedQuestion,
  { aspect }: QuestionReading,
  vocabulary: Vocabulary,
): number {
  const likenesses = exampleLikenesses(question, questions, vocabulary);
  const most: number[] = [];
  for (const likeness of likenesses) keepMost(most, likeness);
  const [first = 0, second = 0, third = 0] = most;
  const six = most.reduce((sum, likeness) => sum + likeness, 0) / MANY;
  const title = Math.max(0, ...exampleLikenesses(question, titles, vocabulary));
  return (
    WEIGHTS.first * first +
    WEIGHTS.second * second +
    WEIGHTS.third * third +
    WEIGHTS.six * six +
    WEIGHTS.title * title +
    (first >= SAME ? WEIGHTS.same : 0) +
    aspectScore(aspect, questions.aspects, likenesses.indexOf(first))
  );
}

/** Inserts a value into the list of the `MANY` greatest, greatest first. */
function keepMost(most: number[], value: number): void {
  let place = most.length;
  while (place > 0 && (most[place - 1] ?? 0) < value) place -= 1;
  if (place === MANY) return;
  most.splice(place, 0, value);
  if (most.length > MANY) most.pop();
}

function aspectScore(
  aspect: Aspect | undefined,
  aspects: Examples['aspects'],
  first: number,
): number {
  if (aspect === undefined) return 0;
  const asking = aspects.filter((asked) => asked === aspect).length;
  const ofFirst = aspects[first] === undefined ? 0 : aspects[first] === aspect ? 1 : -1;
  return WEIGHTS.aspect * ofFirst + WEIGHTS.aspectShare * (asking / Math.max(1, aspects.length));
}
