import { type Level, readLevel } from '../criteria/level';
import type { Answer, DeclineReason } from './answer';
import { answerFrom } from './answer-from-entry';
import { BOUNDS } from './bounds';
import { chooseBest } from './choose-best';
import { doubtOf } from './doubt';
import { articleIdOf, type Entry, levelId, onePerArticle } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import type { Knowledge } from './knowledge';
import { levelFromNumbers } from './level-from-numbers';
import { asksOtherYear } from './other-year';
import type { QuestionReading } from './question-reading';
import { entriesIn, type RankedEntry } from './ranked-entry';

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

const MOST_CHOICES = 3;

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

/** The level that the question names, when a criterion was found: `paljonko vitoseen` names 5. */
function namedLevel(reading: QuestionReading, top: Entry): Level | undefined {
  if (top.kind !== 'criterion') return undefined;
  const points = reading.quantities.filter(({ unit }) => unit === 'points');
  const value = points.length === 1 ? points[0]?.value : undefined;
  return value === undefined ? undefined : readLevel(value);
}

/** The articles to choose from when one word (`lomake`) fits several of them about as well. */
function choicesFor(reading: QuestionReading, ranked: readonly RankedEntry[]) {
  const [best] = ranked;
  const isOneWord = reading.terms.length + reading.meanings.length <= 1;
  const isPlain = reading.criterion === undefined && reading.quantities.length === 0;
  if (!best || !isOneWord || !isPlain) return [];
  const close = ranked.filter(({ score }) => score >= best.score - BOUNDS.close);
  return onePerArticle(entriesIn(close)).slice(0, MOST_CHOICES);
}
