import type { Knowledge } from '../../domain/answers/knowledge';
import { type KeptSense, packSense } from '../../domain/answers/sense/packed-sense';
import { type JudgedQuestion, judgedByLabels } from './judged-questions';
import { learnSense } from './learn-sense';
import { type AnswerWeights, learnWeights, lookIntoAll } from './learn-weights';
import type { NeedQuestion } from './need-questions';

/** A writer's questions are ranked by a sense that learned from the other groups' writers. */
const GROUPS = 3;

/** What answering learns: the sense of words, then what the features and signals weigh. */
export function learnAnswers(
  knowledge: Knowledge,
  needs: readonly NeedQuestion[],
  others: readonly JudgedQuestion[],
): AnswerWeights & { readonly sense: KeptSense } {
  const learner = learnSense(knowledge, needs);
  const writers = [...new Set(needs.map(({ writer }) => writer))];
  const groupOf = (writer: string) => writers.indexOf(writer) % GROUPS;
  const senses = Array.from({ length: GROUPS }, (_, group) =>
    learner.without(writers.filter((writer) => groupOf(writer) === group)),
  );
  const whole = learner.without([]);
  const looked = lookIntoAll(
    [...needs.map(judgedByLabels), ...others],
    knowledge,
    (writer) => senses[groupOf(writer)] ?? whole,
  );
  return { ...learnWeights(looked, knowledge), sense: packSense(whole) };
}
