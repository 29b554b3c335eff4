import type { Chances } from '../../domain/answers/chances';
import { entriesBeneath } from '../../domain/answers/entries-beneath';
import type { Entry } from '../../domain/answers/entry';
import { expandQuestion } from '../../domain/answers/expand-question';
import { findCandidates } from '../../domain/answers/find-candidates';
import type { Knowledge } from '../../domain/answers/knowledge';
import type { QuestionReading } from '../../domain/answers/question-reading';
import { type RankWeights, rank } from '../../domain/answers/rank';
import { RANK_FEATURES } from '../../domain/answers/rank-features';
import { entriesIn, type RankedEntry } from '../../domain/answers/ranked-entry';
import { type LearnedFrom, readLearned } from '../../domain/answers/read-learned';
import { readQuestion } from '../../domain/answers/read-question';
import { rankFeaturesOf } from '../../domain/answers/read-rank-features';
import { signalsOf } from '../../domain/answers/read-signals';
import { SIGNALS, type Signals } from '../../domain/answers/signals';
import { builtOf } from '../../domain/kit/records';
import type { JudgedQuestion } from './judged-questions';
import { type Outcome, trainChances } from './train-chances';
import { type RankedQuestion, trainRanking } from './train-ranking';

export interface AnswerWeights {
  readonly ranking: RankWeights;
  readonly chances: Readonly<Record<keyof Chances, Readonly<Record<keyof Signals, number>>>>;
}

const PARTS = 10_000;
const rounded = (weight: number | undefined) => Math.round((weight ?? 0) * PARTS) / PARTS;

/** What a question finds, by what was not learned from it. */
function lookInto(question: JudgedQuestion, knowledge: Knowledge, by: LearnedFrom) {
  const { vocabulary } = knowledge;
  const reading = readQuestion(question.text, vocabulary, 'fi');
  const expanded = expandQuestion(reading, vocabulary);
  const learned = readLearned(question.text, reading.language, vocabulary, by);
  const candidates = findCandidates(reading, expanded, learned, knowledge);
  return { question, reading, expanded, learned, candidates };
}
export type LookedInto = ReturnType<typeof lookInto>;

/** The questions with their candidates; `learnedFor` gives what was not learned from a writer. */
export function lookIntoAll(
  questions: readonly JudgedQuestion[],
  knowledge: Knowledge,
  learnedFor: (writer: string) => LearnedFrom,
): LookedInto[] {
  return questions.map((question) => lookInto(question, knowledge, learnedFor(question.writer)));
}

export function learnWeights(all: readonly LookedInto[], knowledge: Knowledge): AnswerWeights {
  const ranking = learnRanking(all, knowledge);
  return { ranking, chances: learnChances(all, ranking, knowledge) };
}

function learnRanking(all: readonly LookedInto[], { vocabulary }: Knowledge): RankWeights {
  const ranked = all.map(({ question, reading, expanded, candidates }): RankedQuestion => {
    const rows = candidates.map((candidate) => {
      const features = rankFeaturesOf(candidate, expanded, reading, vocabulary);
      return Float64Array.from(RANK_FEATURES, (name) => features[name]);
    });
    const right = candidates.map(({ prepared }) =>
      question.isRight(prepared.entry, reading.language),
    );
    return { rows, right, weight: question.weight };
  });
  const weights = trainRanking(ranked, RANK_FEATURES.length);
  return builtOf<RankWeights>(RANK_FEATURES, (name) =>
    rounded(weights[RANK_FEATURES.indexOf(name)]),
  );
}

function learnChances(all: readonly LookedInto[], ranking: RankWeights, knowledge: Knowledge) {
  const { vocabulary } = knowledge;
  const outcomes = all.flatMap(({ question, reading, expanded, learned, candidates }) => {
    const ranked = rank(candidates, expanded, reading, vocabulary, ranking);
    const signals = signalsOf(reading, expanded, ranked, learned, vocabulary);
    if (!signals) return [];
    const answering = ranked.filter(({ prepared: { entry } }) => entry.kind !== 'limit');
    const isRight = (entry: Entry) => question.isRight(entry, reading.language);
    const right = entriesIn(answering.slice(0, 3)).map(isRight);
    const row = Float64Array.from(SIGNALS, (name) => signals[name]);
    return [
      {
        row,
        weight: question.weight,
        best: right[0] === true,
        three: right.includes(true),
        shown: right[0] === true || shownBeneath(answering, reading).some(isRight),
      },
    ];
  });
  const learn = (which: keyof Chances) => {
    const weights = trainChances(
      outcomes.map(({ row, weight, [which]: isSo }): Outcome => ({ row, weight, isSo })),
      SIGNALS.length,
    );
    return builtOf<Record<keyof Signals, number>>(SIGNALS, (name) =>
      rounded(weights[SIGNALS.indexOf(name)]),
    );
  };
  return { best: learn('best'), three: learn('three'), shown: learn('shown') };
}

/** What is shown beneath the best entry when it is not sure to answer. */
function shownBeneath(answering: readonly RankedEntry[], reading: QuestionReading): Entry[] {
  const [best] = answering;
  const entry = best?.prepared.entry;
  if (!best || !entry || entry.kind === 'limit') return [];
  return entriesBeneath(entry, reading, answering, { score: best.score, isSure: false });
}
