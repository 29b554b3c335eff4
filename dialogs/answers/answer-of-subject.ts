import type { FullAnswer } from '../../cards/answers/answer-view';
import { answerQuestion } from '../../domain/answers/answer-question';
import type { Knowledge } from '../../domain/answers/knowledge';
import { questionForCard } from '../../domain/answers/question-wording';
import type { Language } from '../../domain/language';

/** An answer's buttons name it by these; the store and the articles have the rest. */
export interface AnswerSubject {
  readonly entryId: string;
  readonly language: Language;
  readonly question: string;
}

/** The answer that a button belongs to: computed from the question again, or the article as it is. */
export function answerOfSubject(
  { entryId, language, question }: AnswerSubject,
  knowledge: Knowledge,
): FullAnswer | undefined {
  const entry = knowledge.entry(entryId);
  if (!entry || entry.kind === 'limit') return undefined;
  const asked = questionForCard(question);
  const again = asked
    ? answerQuestion(asked, knowledge, { language, before: { entryId, language } })
    : undefined;
  return again?.kind === 'answer' && again.entry.id === entryId && again.language === language
    ? again
    : { kind: 'answer', language, entry, others: [], score: 1 };
}
