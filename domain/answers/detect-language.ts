import { LANGUAGES, type Language } from '../language';
import { isFunctionWord } from './terms';
import type { Vocabulary } from './vocabulary';

/**
 * Scores each language: a function word counts 1, a word of its articles 0.8, and letters typical of
 * it a little. Sure when the best is ahead by a whole word.
 */
export function detectLanguage(
  text: string,
  words: readonly string[],
  vocabulary: Vocabulary,
  fallback: Language,
): { language: Language; isSure: boolean } {
  const scores = LANGUAGES.map((language) => {
    let score = language === fallback ? 0.3 : 0;
    for (const word of words) {
      if (isFunctionWord(word, language)) score += 1;
      else if (vocabulary.knows(word, language)) score += 0.8;
    }
    if (language === 'sv' && /å/iu.test(text)) score += 1;
    if (language === 'fi' && /(?:ää|yy|öö|uu|ii|kk|aa)/u.test(text.toLowerCase())) score += 0.7;
    return { language, score };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || !second) return { language: fallback, isSure: false };
  return { language: first.language, isSure: first.score - second.score >= 1 };
}
