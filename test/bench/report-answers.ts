import type { AnswerFigures, OfArticles } from './answers';
import { bar } from './report';

/** Building the index at start, and an answer at p99, at most; ms. */
const LONGEST_INDEX = 1000;
const LONGEST_ANSWER = { real: 5, synthetic: 20 };

/** The figures of answering as a page of text. */
export function printedAnswers({ readMs, real, synthetic }: AnswerFigures): string {
  return [
    '',
    'answering a question              index ms    p50 ms    p99 ms   questions',
    ...rows(real),
    ...rows(synthetic),
    '',
    `start: reading ${readMs.toFixed(0)} ms, index ${real.answering.indexMs.toFixed(0)} ms  ${bar(real.answering.indexMs < LONGEST_INDEX)} (index under ${LONGEST_INDEX})`,
    `p99 of an answer: ${real.answering.p99Ms.toFixed(1)} ms  ${bar(real.answering.p99Ms < LONGEST_ANSWER.real)} (under ${LONGEST_ANSWER.real}), with ${told(synthetic)} ${synthetic.answering.p99Ms.toFixed(1)} ms  ${bar(synthetic.answering.p99Ms < LONGEST_ANSWER.synthetic)} (under ${LONGEST_ANSWER.synthetic})`,
    `/ the plain search's: ${printedRatios(real)}; with ${told(synthetic)}: ${printedRatios(synthetic)}`,
  ].join('\n');
}

/** The figures for a file, with the ratios to the plain search. */
export function summaryOfAnswers({ readMs, real, synthetic }: AnswerFigures) {
  const summary = (of: OfArticles) => ({ ...of, ofPlain: ratiosOf(of) });
  return {
    readMs,
    startMs: readMs + real.answering.indexMs,
    real: summary(real),
    synthetic: summary(synthetic),
  };
}

function ratiosOf({ answering, plain }: OfArticles) {
  return {
    index: answering.indexMs / plain.indexMs,
    p50: answering.p50Ms / plain.p50Ms,
    p99: answering.p99Ms / plain.p99Ms,
  };
}

function printedRatios(of: OfArticles): string {
  const ratios = Object.entries(ratiosOf(of));
  return ratios.map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`).join(', ');
}

function rows(of: OfArticles): string[] {
  return (['answering', 'plain'] as const).map((way) => {
    const { indexMs, p50Ms, p99Ms, questions } = of[way];
    const name = `${told(of)} articles, ${way === 'plain' ? 'plain search' : 'answered'}`;
    return [
      name.padEnd(32),
      indexMs.toFixed(0).padStart(10),
      p50Ms.toFixed(2).padStart(10),
      p99Ms.toFixed(2).padStart(10),
      String(questions).padStart(12),
    ].join('');
  });
}

const told = ({ articles }: OfArticles) => articles.toLocaleString('en');
