import { type Level, readLevel } from '../criteria/level';
import type { Answer, DeclineReason } from './answer';
import { answerFrom, articleIdOf, rankedEntries } from './answer-from-entry';
import { computeLevel } from './compute-level';
import { doubtOf } from './doubt';
import { articleOf, type Entry, levelId, onePerArticle } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import type { Knowledge } from './knowledge';
import type { RankedEntry } from './rank';
import type { QuestionReading } from './read-question';

/*
 * The last step of answering: `rank` has put the entries in order, and this file chooses between an
 * answer, a question back, and a decline. It asks in a fixed order, because the first reason that
 * applies is the one the reader sees:
 *
 *   1. Does a limit (an entry that says what the bot does not answer) come first? Decline with it.
 *   2. Does the question name a person, another region, or a year after the sources? Decline.
 *   3. Do the question's numbers give a criterion's level (`3 tapaamista viikossa`)? Answer that.
 *   4. Is it doubtful that the best entry answers (see `doubt.ts`)? Decline: a wrong answer costs
 *      more than none.
 *   5. Is the question one word that several articles fit (`lomake`)? Ask which is meant.
 *   6. Otherwise the best entry answers.
 */

/** Differences of score (scores run from about 0 to 1.3), chosen by trying on tuning questions. */
const BOUNDS = {
  /** The question is declined when `doubtOf` (log-odds) reaches this. */
  doubt: 0,
  /** A limit that ranks first declines only if it scores at least this. */
  limit: 0.3,
  /** A `notInSources` limit wins over an article only if it scores this much higher. */
  missing: 0.004,
  /** A one-word question is asked back when another article scores within this of the best. */
  close: 0.06,
  /** A criterion may give the level when it scores within this of the best. */
  near: 0.15,
};
const MOST_CHOICES = 3;
/** The newest source (004) was written in 2022. */
const LAST_YEAR = 2022;

/**
 * Decides what the reader gets.
 *
 * @param question the reading's terms, expanded to the terms of the articles
 * @param ranked entries that may answer, best first; empty when the index found none
 */
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
 * The entry to go by, which is mostly the first. Two kinds of entry sound so much like an article
 * that the article is preferred when the scores are close:
 * - a `notInSources` limit (`how many clients found a job` beside an article on clients);
 * - a level, when the question asks which of two sources is right and an article compares them.
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

/** The answer with the level that the question's numbers give, if they give one. */
function levelFromNumbers(
  reading: QuestionReading,
  best: RankedEntry,
  ranked: readonly RankedEntry[],
  knowledge: Knowledge,
): Answer | undefined {
  // `Kuinka usein, kun pisteitä on 92` holds a number of points but asks how often.
  const { aspect } = reading;
  if (aspect !== undefined && aspect !== 'howMany' && aspect !== 'whichHolds') return undefined;
  const isOfLevel = best.prepared.entry.kind === 'level' && best.score >= BOUNDS.limit;
  if (!(reading.asksPoints || isOfLevel)) return undefined;
  // Where sources differ, an article tells both sides; a computed level would tell one only.
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

/** The level that the question names, when a criterion was found: `paljonko vitoseen` names 5. */
function namedLevel(reading: QuestionReading, top: Entry): Level | undefined {
  if (top.kind !== 'criterion') return undefined;
  const points = reading.quantities.filter(({ unit }) => unit === 'points');
  const value = points.length === 1 ? points[0]?.value : undefined;
  return value === undefined ? undefined : readLevel(value);
}

/** Whether the question asks for a year that the found article does not mention. */
function asksOtherYear(
  reading: QuestionReading,
  { prepared }: RankedEntry,
  { vocabulary }: Knowledge,
): boolean {
  const years = reading.quantities.filter(({ unit }) => unit === 'year').map(({ value }) => value);
  const isLater = years.some((year) => year > LAST_YEAR);
  // A source may mention plans for later years, but it holds no figures for them.
  if (isLater && reading.aspect === 'howMany') return true;
  const article = articleOf(prepared.entry);
  // The article ends with a note on what a reform has changed since, so it may answer.
  if (isLater && (article?.changed.length ?? 0) > 0 && article?.kind !== 'paikallinen')
    return false;
  const says = (year: number) => {
    const number = vocabulary.numberOf(String(year));
    return number !== undefined && prepared.terms.numbers.includes(number);
  };
  return !years.every(says);
}

/** The articles to choose from when one word (`lomake`) fits several of them about as well. */
function choicesFor(reading: QuestionReading, ranked: readonly RankedEntry[]) {
  const [best] = ranked;
  const isOneWord = reading.terms.length + reading.meanings.length <= 1;
  const isPlain = reading.criterion === undefined && reading.quantities.length === 0;
  if (!best || !isOneWord || !isPlain) return [];
  const close = ranked.filter(({ score }) => score >= best.score - BOUNDS.close);
  return onePerArticle(rankedEntries(close)).slice(0, MOST_CHOICES);
}
