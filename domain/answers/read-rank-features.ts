import type { Aspect } from './aspects';
import { coverageOf, sharesIn } from './coverage';
import { articleOf } from './entry';
import { exampleLikenesses } from './example-likenesses';
import type { ExpandedQuestion } from './expanded-question';
import type { Examples, PreparedEntry } from './prepared-entry';
import type { QuestionReading } from './question-reading';
import type { RankFeatures } from './rank-features';
import type { Candidate } from './ranked-entry';
import type { Vocabulary } from './vocabulary';

/** From so many terms on a question is long. */
const LONG = 12;
const MANY = 6;
/** From this likeness on, the question counts as one of the examples in other words. */
const SAME = 0.93;

export function rankFeaturesOf(
  { prepared, found, likely, kin, asked }: Candidate,
  question: ExpandedQuestion,
  reading: QuestionReading,
  vocabulary: Vocabulary,
): RankFeatures {
  const likeness = likenessFeatures(prepared, question, reading, vocabulary);
  const likelihood = stepsOf(likely);
  const long = Math.min(1, question.terms.length / LONG);
  return {
    found,
    ...likeness,
    ...coverageFeatures(prepared, question),
    ...kindFeatures(prepared, reading),
    likely,
    likelihood,
    kin: stepsOf(kin),
    longLikelihood: long * likelihood,
    longSix: long * likeness.six,
    asked: thousandthsOf(asked.share),
    askedKin: thousandthsOf(asked.kin),
    askedNearest: asked.nearest,
    askedOften: Math.log(1 + asked.times),
  };
}

/** In steps: 1 for all, 0 for none. */
const thousandthsOf = (share: number) => 1 + Math.log(share + 1e-3) / Math.log(1e3);

const STEPS = 8;
const stepsOf = (share: number) => Math.max(0, 1 + Math.log(share + 1e-9) / STEPS);

function likenessFeatures(
  { titles, questions }: PreparedEntry,
  question: ExpandedQuestion,
  { aspect }: QuestionReading,
  vocabulary: Vocabulary,
) {
  const likenesses = exampleLikenesses(question, questions, vocabulary);
  const most = greatest(likenesses);
  const [first = 0, second = 0, third = 0] = most;
  const ofFirst = questions.aspects[likenesses.indexOf(first)];
  return {
    first,
    second,
    third,
    six: most.reduce((sum, likeness) => sum + likeness, 0) / MANY,
    title: Math.max(0, ...exampleLikenesses(question, titles, vocabulary)),
    same: flag(first >= SAME),
    asksSame: flag(aspect !== undefined && ofFirst === aspect),
    asksOther: flag(aspect !== undefined && ofFirst !== undefined && ofFirst !== aspect),
    asking: aspect === undefined ? 0 : shareAsking(aspect, questions.aspects),
  };
}

/** The `MANY` greatest, greatest first. */
function greatest(values: Float64Array): number[] {
  const most: number[] = [];
  for (const value of values) {
    let place = most.length;
    while (place > 0 && (most[place - 1] ?? 0) < value) place -= 1;
    if (place === MANY) continue;
    most.splice(place, 0, value);
    if (most.length > MANY) most.pop();
  }
  return most;
}

function shareAsking(aspect: Aspect, aspects: Examples['aspects']): number {
  return aspects.filter((asked) => asked === aspect).length / Math.max(1, aspects.length);
}

function coverageFeatures({ terms, about }: PreparedEntry, question: ExpandedQuestion) {
  const shares = sharesIn(question, terms);
  const shared = shares.filter((share) => share > 0).length;
  return {
    coverage: coverageOf(question, shares),
    about: coverageOf(question, sharesIn(question, about)),
    weightiest: shares[question.weightiest] ?? 0,
    oneWordAlone: flag(question.terms.length > 1 && shared < 2),
  };
}

function kindFeatures({ entry }: PreparedEntry, { criterion, regions }: QuestionReading) {
  const criteria = articleOf(entry)?.criteria ?? [];
  const region = entry.kind === 'limit' ? entry.limit.region : entry.article.region;
  const isNamed = region !== undefined && regions.includes(region);
  return {
    criterion: flag(entry.kind === 'criterion'),
    level: flag(entry.kind === 'level'),
    limit: flag(entry.kind === 'limit'),
    missing: flag(entry.kind === 'limit' && entry.limit.reason === 'notInSources'),
    ofCriterion: flag(criterion !== undefined && criteria.includes(criterion)),
    otherCriterion: flag(
      criterion !== undefined && entry.kind !== 'limit' && !criteria.includes(criterion),
    ),
    ofRegion: flag(isNamed),
    otherRegion: flag(region !== undefined && regions.length > 0 && !isNamed),
    unaskedRegion: flag(region !== undefined && regions.length === 0),
    noRegion: flag(region === undefined && regions.length === 1),
  };
}

const flag = (is: boolean) => (is ? 1 : 0);
