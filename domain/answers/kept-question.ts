import { findPersonalData } from '../kit/personal-data';
import type { Language } from '../language';
import type { Answer } from './answer';
import type { LimitReason } from './article';
import type { Knowledge } from './knowledge';
import { questionLine, wordingToKeep } from './question-wording';
import { readQuestion } from './read-question';

/** What is kept of a question without an answer. */
export type KeptQuestion =
  | { readonly kind: 'wording'; readonly wording: string; readonly language: Language }
  /** That there was one, and no word of it. */
  | { readonly kind: 'personalData' };

/** What the field itself asks and the articles lack; the rest was rightly declined. */
const WORTH_KEEPING: readonly LimitReason[] = ['amounts', 'otherRegion', 'notInSources'];

/** What to keep of a declined question, or nothing when no article should ever answer it. */
export function whatToKeep(
  question: string,
  { reason, limit, language }: Extract<Answer, { kind: 'decline' }>,
  knowledge: Knowledge,
): KeptQuestion | undefined {
  if (reason === 'empty') return undefined;
  const text = questionLine(question);
  const { namesPerson } = readQuestion(text, knowledge.vocabulary, language);
  const isPersonal = reason === 'person' || limit?.limit.reason === 'personalData';
  if (isPersonal || namesPerson || findPersonalData(text)) return { kind: 'personalData' };
  if (limit && !WORTH_KEEPING.includes(limit.limit.reason)) return undefined;
  return { kind: 'wording', wording: wordingToKeep(text, knowledge), language };
}
