import type { Language } from '../language';
import type { Region } from './article';
import type { Aspect } from './aspects';
import type { Quantity } from './quantities';

/** What can be read from a question's words alone, before any article is looked at. */
export interface QuestionReading {
  /** The question in lower case, with dates in digits. */
  readonly text: string;
  readonly language: Language;
  /** False when the words fit another language about as well. */
  readonly isSureOfLanguage: boolean;
  /** Stems of its words without function words and phrases, each once, in order. */
  readonly terms: readonly string[];
  /** For each phrase of the thesaurus that it has, the stems that the phrase means. */
  readonly meanings: readonly (readonly string[])[];
  readonly quantities: readonly Quantity[];
  /** The criterion that it names, 1 to 25, and the part of it: `kohta 8.3` gives 8 and 3. */
  readonly criterion?: number | undefined;
  readonly part?: number | undefined;
  readonly regions: readonly Region[];
  readonly aspect: Aspect | undefined;
  /** Whether it names a place that no source speaks of. */
  readonly namesOtherPlace: boolean;
  readonly asksPoints: boolean;
  /** Whether it seems to name a person, going by capitals and unknown words. */
  readonly namesPerson: boolean;
  readonly asksOfOwnClient: boolean;
}
