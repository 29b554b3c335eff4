import { type Level, readLevel } from '../criteria/level';
import type { Answer, DeclineReason } from './answer';
import { answerFrom } from './answer-from-entry';
import type { Chances } from './chances';
import { type AnswerEntry, articleIdOf, type Entry, levelId, onePerArticle } from './entry';
import type { Knowledge } from './knowledge';
import { levelFromNumbers } from './level-from-numbers';
import { asksOtherYear } from './other-year';
import type { QuestionReading } from './question-reading';
import { entriesIn, type RankedEntry } from './ranked-entry';

/*
 * The last step of answering: `rank` has put the entries in order, `chances.ts` tells how likely they
 * answer, and this file chooses between an answer, a question back, and a decline. It asks in a fixed
 * order, because the first reason that applies is the one the reader sees:
 *
 *   1. Is the question one of a limit's (an entry that says what the bot does not answer)? Decline.
 *   2. Does it name a person, another region, or a year after the sources? Decline.
 *   3. Do its numbers give a criterion's level (`3 tapaamista viikossa`)? Answer that.
 *   4. Is it one word that several articles likely fit (`lomake`)? Ask which is meant.
 *   5. Does the best entry likely answer, or one that is shown beneath it? Answer.
 *   6. Does one of the best three likely answer? Ask which is meant.
 *   7. Otherwise decline: a wrong answer costs more than none.
 */

/** From these chances on that something shown answers, it is shown: of any entry, of one that stands out. */
const ANSWER = { any: 0.67, clear: 0.55 };
/** An example so like the question, or a lead (in log-odds) over the next entry, makes one stand out. */
const CLEAR = { like: 0.6, lead: 3 };
/** From this chance on the best needs nothing beneath it. */
const SURE = 0.96;
/** From this chance on that one of the best three answers, they are offered. */
const ASK = 0.47;
const MOST_CHOICES = 3;
/** A limit declines when an example of it is so like the question, or the sense so sure of it. */
const LIMIT = { like: 0.75, likely: 0.5, leastLike: 0.35 };
/** Log-odds: entries so close to the best are as likely meant by one word. */
const CLOSE = 2;

/**
 * Decides what the reader gets.
 *
 * @param ranked entries that may answer, best first; empty when nothing was found
 */
export function decide(
  reading: QuestionReading,
  ranked: readonly RankedEntry[],
  chances: Chances,
  knowledge: Knowledge,
): Answer {
  const { language } = reading;
  const decline = (reason: DeclineReason): Answer => ({ kind: 'decline', language, reason });
  const answering = ranked.filter(({ prepared }) => prepared.entry.kind !== 'limit');
  const [best] = answering;
  const computed = levelFromNumbers(reading, answering, knowledge);
  const isSure = chances.best >= SURE;
  const isLikely = isSure || chances.shown >= (standsOut(answering) ? ANSWER.clear : ANSWER.any);
  const limit = isLikely || computed ? undefined : fittingLimit(ranked, best);
  const alike = alikeForOneWord(reading, answering);
  const askBack = (of: readonly AnswerEntry[]): Answer => ({
    kind: 'askBack',
    language,
    choices: of,
  });
  // One word (`mikä lomake`) asks for no special thing that the sources lack.
  if (limit?.limit.reason === 'notInSources' && alike.length > 1) return askBack(alike);
  if (limit) return { kind: 'decline', language, reason: 'limit', limit };
  if (reading.namesPerson || reading.asksOfOwnClient) return decline('person');
  if (reading.namesOtherPlace) return decline('otherPlace');
  if (!best) return decline('unknown');
  if (asksOtherYear(reading, best, knowledge)) return decline('later');
  if (computed) return computed;
  const choices = onePerArticle(entriesIn(answering)).slice(0, MOST_CHOICES);
  if (alike.length > 1 && chances.three >= ASK) return askBack(alike);
  if (isLikely) {
    const entry = levelNamed(reading, best.prepared.entry, knowledge);
    if (entry.kind !== 'limit')
      return answerFrom(entry, reading, answering, { score: best.score, isSure });
  }
  return chances.three >= ASK && choices.length > 1 ? askBack(choices) : decline('unknown');
}

function standsOut([best, next]: readonly RankedEntry[]): boolean {
  if (!best) return false;
  const lead = best.score - (next?.score ?? Number.NEGATIVE_INFINITY);
  return best.features.first >= CLEAR.like || lead >= CLEAR.lead;
}

/** The best limit, when the question is one that it declines. */
function fittingLimit(ranked: readonly RankedEntry[], best: RankedEntry | undefined) {
  const limit = ranked.find(({ prepared: { entry } }) => entry.kind === 'limit');
  if (limit?.prepared.entry.kind !== 'limit') return undefined;
  const { first } = limit.features;
  const isLike = first >= LIMIT.like && first >= (best?.features.first ?? 0);
  const isLikely = limit.features.likely >= LIMIT.likely && first >= LIMIT.leastLike;
  return isLike || isLikely ? limit.prepared.entry : undefined;
}

/** The level that the question names, when a criterion was found: `paljonko vitoseen` names 5. */
function levelNamed({ quantities }: QuestionReading, top: Entry, knowledge: Knowledge): Entry {
  if (top.kind !== 'criterion') return top;
  const points = quantities.filter(({ unit }) => unit === 'points');
  const value = points.length === 1 ? points[0]?.value : undefined;
  const level: Level | undefined = value === undefined ? undefined : readLevel(value);
  return (level && knowledge.entry(levelId(articleIdOf(top), level))) ?? top;
}

/** The articles to choose from when one word (`lomake`) fits several of them about as well. */
function alikeForOneWord(reading: QuestionReading, answering: readonly RankedEntry[]) {
  const [best] = answering;
  const isOneWord = reading.terms.length + reading.meanings.length <= 1;
  const isPlain = reading.criterion === undefined && reading.quantities.length === 0;
  if (!best || !isOneWord || !isPlain) return [];
  const close = answering.filter(({ score }) => score >= best.score - CLOSE);
  if (onePerArticle(entriesIn(close)).length < 2) return [];
  return onePerArticle(entriesIn(answering)).slice(0, MOST_CHOICES);
}
