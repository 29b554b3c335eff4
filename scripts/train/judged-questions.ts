import { answerText } from '../../cards/answers/answer-text';
import type { Answer } from '../../domain/answers/answer';
import type { Entry } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import type { QaQuestion } from '../score-questions';
import type { NeedQuestion } from './need-questions';

/** A question, and which entries answer it. */
export interface JudgedQuestion {
  readonly text: string;
  /** The file that it comes from: those of a writer are learned from or measured together. */
  readonly writer: string;
  readonly weight: number;
  readonly isAnswerable: boolean;
  isRight(entry: Entry, language: Language): boolean;
}

export function judgedByLabels({ q, writer, articles }: NeedQuestion): JudgedQuestion {
  return {
    text: q,
    writer,
    weight: 1,
    isAnswerable: articles.length > 0,
    isRight: ({ id }) => articles.includes(id),
  };
}

/** Questions whose answers are told by facts; those near the sources count less. */
export function judgedByFacts(
  { q, facts, forbidden, abstain }: QaQuestion,
  writer: string,
  weight: number,
  knowledge: Articles,
): JudgedQuestion {
  const holds = (pattern: string, text: string) => new RegExp(pattern, 'iu').test(text);
  return {
    text: q,
    writer,
    weight,
    isAnswerable: !abstain,
    isRight(entry, language) {
      if (abstain || entry.kind === 'limit') return false;
      const answer: Answer = { kind: 'answer', language, entry, others: [], score: 0 };
      const { title, body, doubts, notes, sourceNotes } = answerText(answer, knowledge);
      const text = [title, body, ...doubts, ...notes, ...sourceNotes].join('\n\n');
      return (
        facts.every((fact) => holds(fact, text)) && !forbidden.some((fact) => holds(fact, text))
      );
    },
  };
}
