import { findPersonalData } from '../kit/personal-data';
import type { Language } from '../language';
import type { Answer } from './answer';
import type { Knowledge } from './knowledge';
import type { LimitReason } from './limit';
import { questionLine, wordingToKeep } from './question-wording';
import { readQuestion } from './read-question';

/** What is stored of a question that got no answer. */
export type KeptQuestion =
  | { readonly kind: 'wording'; readonly wording: string; readonly language: Language }
  /** It held personal data: that it was asked is stored, and none of its words. */
  | { readonly kind: 'personalData' };

/** Limits whose questions an article might answer one day. */
const WORTH_KEEPING: readonly LimitReason[] = ['amounts', 'otherRegion', 'notInSources'];

/**
 * What to store of a declined question; nothing when it was empty, or when its limit says that no
 * article should ever answer it.
 */
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
