import MiniSearch from 'minisearch';
import { answerQuestion } from '../../domain/answers/answer-question';
import { indexKnowledge } from '../../storage/answers/open-knowledge';
import { type KnowledgeFiles, readKnowledge } from '../../storage/answers/read-articles';
import { quantile } from './figures';
import { sampleQuestions } from './questions';
import { syntheticArticles } from './synthetic-articles';

interface Timed {
  /** Building the index, ms. */
  readonly indexMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How many questions that is of, each asked once. */
  readonly questions: number;
}

/** Answering, beside a plain fuzzy full-text search over the same articles. */
export interface OfArticles {
  readonly articles: number;
  readonly answering: Timed;
  readonly plain: Timed;
}

export interface AnswerFigures {
  readonly readMs: number;
  readonly real: OfArticles;
  readonly synthetic: OfArticles;
}

const SYNTHETIC = 10_000;
const WARM_UP = 200;
const MEASURED = 1000;
/** The plain search takes so long among many articles that fewer questions must do. */
const PLAIN_OF_MANY = 100;

interface Asked {
  ask(question: string): unknown;
  /** What the bot does once it listens. */
  warm?(): unknown;
}

/** How long answering takes, with the real articles and with ten thousand made of their words. */
export function measureAnswers(progress: (what: string) => void): AnswerFigures {
  progress('answering from the articles');
  const began = performance.now();
  const files = readKnowledge('knowledge');
  const readMs = performance.now() - began;
  const real = measured(files, MEASURED);
  progress(`answering from ${SYNTHETIC} synthetic articles`);
  const synthetic = measured(syntheticArticles(files, SYNTHETIC), PLAIN_OF_MANY);
  return { readMs, real, synthetic };
}

function measured(files: KnowledgeFiles, plainQuestions: number): OfArticles {
  const questions = sampleQuestions(files, WARM_UP + MEASURED);
  return {
    articles: files.articles.length + files.criteria.length,
    answering: timed(() => answering(files), questions, MEASURED),
    plain: timed(() => plainSearch(files), questions, plainQuestions),
  };
}

/** No question is asked twice: what was worked out for the words of one is kept for the next. */
function timed(build: () => Asked, questions: readonly string[], count: number): Timed {
  const began = performance.now();
  const { ask, warm } = build();
  const indexMs = performance.now() - began;
  warm?.();
  for (const question of questions.slice(0, Math.min(WARM_UP, count))) ask(question);
  const times = questions.slice(WARM_UP, WARM_UP + count).map((question) => {
    const start = performance.now();
    ask(question);
    return performance.now() - start;
  });
  return {
    indexMs,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    questions: times.length,
  };
}

function answering(files: KnowledgeFiles): Asked {
  const knowledge = indexKnowledge(files);
  const ask = (question: string) => answerQuestion(question, knowledge, { language: 'fi' });
  return { ask, warm: () => Array.from(knowledge.warm()) };
}

function plainSearch({ articles, criteria }: KnowledgeFiles): Asked {
  const index = new MiniSearch<{ id: string; title: string; questions: string; body: string }>({
    fields: ['title', 'questions', 'body'],
  });
  index.addAll(
    [...articles, ...criteria].map(({ id, title, questions, body }) => ({
      id,
      title: title.fi,
      questions: questions.fi.join(' '),
      body: body.fi,
    })),
  );
  return { ask: (question) => index.search(question, { fuzzy: 0.2, prefix: true }) };
}
