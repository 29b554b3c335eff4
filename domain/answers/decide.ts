import type { Level } from '../criteria/level';
import type { Answer, DeclineReason } from './answer';
import { answerFrom, articleIdOf, onePerArticle } from './answer-from-entry';
import { computeLevel } from './compute-level';
import { doubtOf } from './doubt';
import { articleOf, type Entry, levelId } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import type { Knowledge } from './knowledge';
import type { RankedEntry } from './rank';
import type { QuestionReading } from './read-question';

/** Set, as the weights of a score, by trying them on questions that were written for it. */
const BOUNDS = {
  /** From which doubt on a question is declined: a wrong answer is worse than none. */
  doubt: 0,
  /** A limit that comes first declines from this score on. */
  limit: 0.3,
  /** How much better than an article a limit must fit that sounds like it: about what a source lacks. */
  missing: 0.004,
  /** Of a question of one word, how close the next one must be for the two to be choices. */
  close: 0.06,
  /** How far below the best a criterion may be that the question's numbers fit. */
  near: 0.15,
};
const MOST_CHOICES = 3;
/** The latest year that a source tells of. */
const LAST_YEAR = 2022;

/** What becomes of a question, given the entries in order of how well they answer it. */
export function decide(
  reading: QuestionReading,
  question: ExpandedQuestion,
  ranked: readonly RankedEntry[],
  knowledge: Knowledge,
): Answer {
  const { language } = reading;
  const best = chooseBest(ranked, reading);
  const decline = (reason: DeclineReason): Answer => ({ kind: 'decline', language, reason });
  if (!best) return decline('unknown');
  const top = best.prepared.entry;
  const computed = levelFromNumbers(reading, best, ranked, knowledge);
  if (top.kind === 'limit' && best.score >= BOUNDS.limit && !computed) {
    return { kind: 'decline', language, reason: 'limit', limit: top };
  }
  if (reading.namesPerson || reading.asksOfOwnClient) return decline('person');
  if (reading.namesOtherPlace) return decline('otherPlace');
  if (asksOtherYear(reading, best, knowledge)) return decline('later');
  if (computed) return computed;
  const doubt = doubtOf(reading, question, ranked, knowledge.vocabulary);
  if (doubt >= BOUNDS.doubt && reading.criterion === undefined) return decline('unknown');
  const choices = choicesFor(reading, ranked);
  if (choices.length > 1) return { kind: 'askBack', language, choices };
  const level = namedLevel(reading, top);
  const entry =
    level === undefined ? top : (knowledge.entry(levelId(articleIdOf(top), level)) ?? top);
  return entry.kind === 'limit'
    ? decline('unknown')
    : answerFrom(entry, reading, ranked, best.score);
}

/**
 * What answers, when several fit alike: of an article and a limit that tells what its source lacks, the
 * article; and of a level and an article on sources that differ, asked which holds, the article.
 */
function chooseBest(
  ranked: readonly RankedEntry[],
  { aspect, criterion }: QuestionReading,
): RankedEntry | undefined {
  const [first] = ranked;
  const entry = first?.prepared.entry;
  if (first && entry?.kind === 'level' && aspect === 'whichHolds' && criterion === undefined) {
    const tellsBoth = ranked.find(
      ({ prepared, score }) =>
        prepared.entry.kind === 'article' &&
        prepared.questions.aspects.includes('whichHolds') &&
        score >= first.score - BOUNDS.close,
    );
    return tellsBoth ?? first;
  }
  if (!first || entry?.kind !== 'limit' || entry.limit.reason !== 'notInSources') return first;
  const article = ranked.find(({ prepared }) => prepared.entry.kind !== 'limit');
  return article && article.score >= first.score - BOUNDS.missing ? article : first;
}

/** A level that the numbers give. */
function levelFromNumbers(
  reading: QuestionReading,
  best: RankedEntry,
  ranked: readonly RankedEntry[],
  knowledge: Knowledge,
): Answer | undefined {
  // `Kuinka usein, kun pisteitä on 92` asks for no points.
  const { aspect } = reading;
  if (aspect !== undefined && aspect !== 'howMany' && aspect !== 'whichHolds') return undefined;
  const isOfLevel = best.prepared.entry.kind === 'level' && best.score >= BOUNDS.limit;
  if (!(reading.asksPoints || isOfLevel)) return undefined;
  // Of sources that differ, an article tells both sides; a number alone would tell one.
  if (aspect === 'whichHolds' && reading.criterion === undefined && !isOfLevel) return undefined;
  const likely = ranked
    .filter(({ score }) => score >= Math.min(best.score - BOUNDS.near, BOUNDS.limit))
    .map(criterionOf);
  const criteria = reading.criterion === undefined ? likely : [reading.criterion];
  for (const criterion of criteria) {
    const computed = criterion === undefined ? undefined : computeLevel(criterion, reading);
    const article = criterion === undefined ? undefined : knowledge.criterion(criterion);
    if (!computed || !article) continue;
    const entry = knowledge.entry(levelId(article.id, computed.level));
    if (entry && entry.kind !== 'limit') {
      return { ...answerFrom(entry, reading, ranked, best.score), also: [], computed };
    }
  }
  return undefined;
}

function criterionOf({ prepared: { entry } }: RankedEntry): number | undefined {
  if (entry.kind === 'level' || entry.kind === 'criterion') return entry.article.criterion;
  const criteria = articleOf(entry)?.criteria ?? [];
  return criteria.length === 1 ? criteria[0] : undefined;
}

/** `Paljonko vitoseen`: of the criterion that was found, the level that was named. */
function namedLevel(reading: QuestionReading, top: Entry): Level | undefined {
  if (top.kind !== 'criterion') return undefined;
  const points = reading.quantities.filter(({ unit }) => unit === 'points');
  const value = points.length === 1 ? points[0]?.value : undefined;
  return value !== undefined && value >= 1 && value <= 5 && Number.isInteger(value)
    ? (value as Level)
    : undefined;
}

/** A year that the text that was found does not speak of. */
function asksOtherYear(
  reading: QuestionReading,
  { prepared }: RankedEntry,
  { vocabulary }: Knowledge,
): boolean {
  const years = reading.quantities.filter(({ unit }) => unit === 'year').map(({ value }) => value);
  const isLater = years.some((year) => year > LAST_YEAR);
  // No source counts anything after it, whatever it says of plans.
  if (isLater && reading.aspect === 'howMany') return true;
  const article = articleOf(prepared.entry);
  // Of what has changed since, the note tells.
  if (isLater && (article?.changed.length ?? 0) > 0 && article?.kind !== 'paikallinen')
    return false;
  const says = (year: number) => {
    const number = vocabulary.numberOf(String(year));
    return number !== undefined && prepared.terms.numbers.includes(number);
  };
  return !years.every(says);
}

/** What one word alone may mean (`lomake`), when several articles fit it about as well. */
function choicesFor(reading: QuestionReading, ranked: readonly RankedEntry[]) {
  const [best] = ranked;
  const isOneWord = reading.terms.length + reading.meanings.length <= 1;
  const isPlain = reading.criterion === undefined && reading.quantities.length === 0;
  if (!best || !isOneWord || !isPlain) return [];
  const close = ranked.filter(({ score }) => score >= best.score - BOUNDS.close);
  return onePerArticle(close).slice(0, MOST_CHOICES);
}
