import type { Language } from '../language';
import { type AskedQuestions, MEANINGS } from './asked/asked-questions';
import { askedWords } from './asked/asked-words';
import { learnedAsked } from './asked/learned-asked';
import { type AskedReading, readAsked } from './asked/read-asked';
import { learnedSense } from './sense/learned-sense';
import type { LearnedSense } from './sense/packed-sense';
import { readSense, type SenseReading } from './sense/read-sense';
import type { Vocabulary } from './vocabulary';

/** What the learned sense makes of a question, and what answered the asked questions like it. */
export interface Learned {
  readonly sense: SenseReading;
  readonly asked: AskedReading;
}

/** What of it is of the question alone, whichever the entry. */
export interface LearnedOfQuestion {
  readonly sense: Pick<SenseReading, 'none'>;
  readonly asked: Pick<AskedReading, 'unanswered' | 'nearest'>;
}

export interface LearnedFrom {
  readonly sense: LearnedSense;
  readonly asked: AskedQuestions;
}

/** @param of what was learned; when it is being measured, from other writers alone */
export function readLearned(
  text: string,
  language: Language,
  vocabulary: Vocabulary,
  of: LearnedFrom = { sense: learnedSense(), asked: learnedAsked() },
): Learned {
  const sense = readSense(text, language, vocabulary, of.sense);
  const words = askedWords(text, language, vocabulary);
  const meanings = sense.meanings(MEANINGS);
  return { sense, asked: readAsked({ words, meanings }, of.asked, of.sense.classes) };
}
