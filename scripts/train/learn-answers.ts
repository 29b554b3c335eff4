import { type KeptAsked, packAsked } from '../../domain/answers/asked/packed-asked';
import type { Knowledge } from '../../domain/answers/knowledge';
import { type KeptSense, packSense } from '../../domain/answers/sense/packed-sense';
import { memoizeByText } from '../../domain/kit/remember';
import { gatherAsked, hear } from './gather-asked';
import { type JudgedQuestion, judgedByLabels } from './judged-questions';
import { learnSense } from './learn-sense';
import { type AnswerWeights, learnWeights, lookIntoAll } from './learn-weights';
import type { NeedQuestion } from './need-questions';

/** A writer's questions are ranked by a sense that learned from the other groups' writers. */
const GROUPS = 3;

interface LearnedAnswers extends AnswerWeights {
  readonly sense: KeptSense;
  readonly asked: KeptAsked;
}

/** What answering learns: the sense of words, what people asked, then what features and signals weigh. */
export function learnAnswers(
  knowledge: Knowledge,
  needs: readonly NeedQuestion[],
  situations: readonly NeedQuestion[],
  others: readonly JudgedQuestion[],
): LearnedAnswers {
  const learner = learnSense(knowledge, needs, situations);
  const writers = [...new Set(needs.map(({ writer }) => writer))];
  const groupOf = (writer: string) => writers.indexOf(writer) % GROUPS;
  const senses = Array.from({ length: GROUPS }, (_, group) =>
    learner.without(writers.filter((writer) => groupOf(writer) === group)),
  );
  const whole = learner.without([]);
  const senseFor = (writer: string) => senses[groupOf(writer)] ?? whole;
  const heard = needs.map((need) => hear(need, knowledge, senseFor(need.writer)));
  const askedWithout = memoizeByText((writer) =>
    gatherAsked(heard.filter((question) => question.writer !== writer)),
  );
  const looked = lookIntoAll([...needs.map(judgedByLabels), ...others], knowledge, (writer) => ({
    sense: senseFor(writer),
    asked: askedWithout(writer),
  }));
  return {
    ...learnWeights(looked, knowledge),
    sense: packSense(whole),
    asked: packAsked(gatherAsked(heard)),
  };
}
