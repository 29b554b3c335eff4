import type { Language } from '../language';
import type { Answer } from './answer';
import { answerFrom } from './answer-from-entry';
import { chancesOf } from './chances';
import { decide } from './decide';
import { expandQuestion } from './expand-question';
import { findCandidates } from './find-candidates';
import { completeFollowUp, type PreviousAnswer } from './follow-up';
import type { Knowledge } from './knowledge';
import { rank } from './rank';
import { readLearned } from './read-learned';
import { readQuestion } from './read-question';
import { signalsOf } from './read-signals';
import { thingAsked } from './thing-asked';
import { wordedEntry } from './worded-entry';

export interface AnswerOptions {
  /** The reader's own language, for questions that could be in any. */
  readonly language: Language;
  /** What was answered just before, for questions that depend on it (`entä ruotsiksi?`). */
  readonly before?: PreviousAnswer | undefined;
  /** Articles that the coordinator has hidden. */
  readonly hidden?: ReadonlySet<string> | undefined;
}

/**
 * Answers a question, asks back, or declines. The way of a question:
 *
 *   readQuestion      its words: language, terms, numbers, criterion, region
 *   completeFollowUp  adds the subject of the previous answer, if it needs one
 *   expandQuestion    its terms to the article terms that they may mean
 *   readLearned       how likely each entry is meant, by what was learned of people's words and questions
 *   findCandidates    some fifty entries from the index and what was learned
 *   rank              a score for each, by learned weights
 *   wordedEntry       the entry that the question names word for word, which then answers
 *   thingAsked        or before its examples the article of a thing that is asked for by its name
 *   signalsOf         what the best of them leaves unexplained
 *   chancesOf         how likely the best answers, by learned weights
 *   decide            answer, question back, or decline
 *
 * Nothing of the question is stored here.
 */
export function answerQuestion(text: string, knowledge: Knowledge, options: AnswerOptions): Answer {
  const { vocabulary } = knowledge;
  const own = readQuestion(text, vocabulary, options.language);
  const saysNothing = own.terms.length + own.meanings.length + own.quantities.length === 0;
  if (saysNothing && !options.before) {
    return { kind: 'decline', language: own.language, reason: 'empty' };
  }
  const { reading, again, subject } = completeFollowUp(own, options.before, knowledge);
  if (again && again.kind !== 'limit')
    return answerFrom(again, reading, [], { score: 0, isSure: true });
  const question = expandQuestion(reading, vocabulary);
  const learned = readLearned([text, subject].join(' '), reading.language, vocabulary);
  const candidates = findCandidates(reading, question, learned, knowledge, options.hidden);
  const ranked = rank(candidates, question, reading, vocabulary);
  const literal = wordedEntry(text, knowledge, options.hidden);
  const worded = literal?.isTitle ? literal : (thingAsked(text, knowledge, options) ?? literal);
  if (worded) {
    const { entry, language } = worded;
    if (entry.kind === 'limit') return { kind: 'decline', language, reason: 'limit', limit: entry };
    return answerFrom(entry, { ...reading, language }, ranked, {
      score: ranked[0]?.score ?? 0,
      isSure: true,
    });
  }
  const signals = signalsOf(reading, question, ranked, learned, vocabulary);
  return decide(reading, ranked, chancesOf(signals), knowledge);
}
