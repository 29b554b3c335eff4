import {
  type AskedQuestions,
  type AskedWords,
  MEANINGS,
} from '../../domain/answers/asked/asked-questions';
import { askedWords } from '../../domain/answers/asked/asked-words';
import { endsOf, withRarities } from '../../domain/answers/asked/packed-asked';
import { detectLanguage } from '../../domain/answers/detect-language';
import type { Knowledge } from '../../domain/answers/knowledge';
import type { LearnedSense } from '../../domain/answers/sense/packed-sense';
import { readSense } from '../../domain/answers/sense/read-sense';
import { splitWords } from '../../domain/answers/terms';
import type { NeedQuestion } from './need-questions';

export interface HeardQuestion extends AskedWords {
  readonly writer: string;
  readonly answers: readonly number[];
}

/** A question as it is kept, read by a sense that did not learn from it. */
export function hear(
  { q, writer, articles }: NeedQuestion,
  { entries, vocabulary }: Knowledge,
  sense: LearnedSense,
): HeardQuestion {
  const { language } = detectLanguage(q, splitWords(q, 'fi'), vocabulary, 'fi');
  return {
    writer,
    words: askedWords(q, language, vocabulary),
    meanings: readSense(q, language, vocabulary, sense).meanings(MEANINGS),
    answers: entries.flatMap(({ id }, number) => (articles.includes(id) ? [number] : [])),
  };
}

export function gatherAsked(questions: readonly HeardQuestion[]): AskedQuestions {
  const hashes = [...new Set(questions.flatMap(({ words }) => [...words]))].sort((a, b) => a - b);
  const numbers = new Map(hashes.map((hash, number) => [hash, number]));
  return withRarities({
    hashes: Int32Array.from(hashes),
    words: Uint16Array.from(
      questions.flatMap(({ words }) => [...words].map((word) => numbers.get(word) ?? 0)),
    ),
    wordEnds: endsOf(questions.map(({ words }) => words.size)),
    meanings: Uint16Array.from(questions.flatMap(({ meanings }) => meanings)),
    answers: Uint16Array.from(questions.flatMap(({ answers }) => answers)),
    answerEnds: endsOf(questions.map(({ answers }) => answers.length)),
  });
}
