import type { Knowledge } from '../../domain/answers/knowledge';
import type { LearnedSense } from '../../domain/answers/sense/packed-sense';
import type { NeedQuestion } from './need-questions';
import { textsOfEntries, textsOfQuestions } from './sense-texts';
import { newSense, type SenseText, trainSense } from './train-sense';

/*
 * First from the entries and situations, ever slower; then from people's questions, with every third
 * text of entries.
 */
const DIMENSIONS = 48;
const DROPPED = 0.5;
const RATES = [0.1, 0.1, 0.06, 0.06, 0.03];
/** A question from a need says more than one that was written of an entry. */
const WEIGHTS = { situation: 1, need: 3 };
const ON = { rounds: 3, rate: 0.07, everyNth: 3 };

export interface SenseLearner {
  /** The sense of all questions but those of some writers. */
  without(writers: readonly string[]): LearnedSense;
}

/**
 * Learns from the entries and what would be asked of each, once; what is learned on from people's
 * questions is a copy each time.
 */
export function learnSense(
  knowledge: Knowledge,
  questions: readonly NeedQuestion[],
  situations: readonly NeedQuestion[],
): SenseLearner {
  const ofEntries = textsOfEntries(knowledge);
  const ofQuestions = textsOfQuestions(questions, WEIGHTS.need, knowledge);
  const ofSituations = textsOfQuestions(situations, WEIGHTS.situation, knowledge);
  const written = [...ofEntries, ...ofSituations];
  const classes = knowledge.entries.map(({ id }) => id);
  const first = newSense([...written, ...ofQuestions], classes.length + 1, DIMENSIONS);
  RATES.forEach((rate, round) => {
    trainSense(first, written, { rounds: 1, rate, dropped: DROPPED }, round);
  });
  return {
    without(writers) {
      const own = ofQuestions.filter((_, at) => !writers.includes(questions[at]?.writer ?? ''));
      const some = ofEntries.filter((_, at) => at % ON.everyNth === 0);
      const copy = {
        ...first,
        points: first.points.slice(),
        directions: first.directions.slice(),
        starts: first.starts.slice(),
      };
      const texts: readonly SenseText[] = [...some, ...own];
      const options = { rounds: ON.rounds, rate: ON.rate, dropped: DROPPED };
      return { ...trainSense(copy, texts, options), classes };
    },
  };
}
