import { LANGUAGES, type Language } from '../language';
import type { Region } from './article';
import { type Aspect, aspectOf } from './aspects';
import { withDatesInDigits, withoutDays } from './dates';
import { readNamedCriterion } from './named-criterion';
import { phrasesIn } from './phrases';
import { besideRegion, isRegionName, placeOf } from './places';
import { asksOfOwnClient, namesPerson } from './private-matters';
import { type Quantity, quantitiesIn } from './quantities';
import { isFunctionWord, splitWords, stemOf } from './terms';
import type { Vocabulary } from './vocabulary';

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
  /** Whether it asks for points or a level. */
  readonly asksPoints: boolean;
  /** Whether it seems to name a person, going by capitals and unknown words. */
  readonly namesPerson: boolean;
  /** Whether it asks about something private of the asker's own client. */
  readonly asksOfOwnClient: boolean;
}

const POINT_WORDS =
  /(?<!\p{L})(?:pist(?:e|ei|et|en)\p{L}*|pojo\p{L}*|taso(?:lla|lle|n|ja|a)?|vito\p{L}*|viito\p{L}*|nelo\p{L}*|kolmo\p{L}*|kakko\p{L}*|ykkö\p{L}*|irto\p{L}*|poäng\p{L}*|nivå\p{L}*|femma\p{L}*|täysii?n|täysi[äin]\p{L}*|maksim\p{L}*|asteik\p{L}*|skala\p{L}*|scale|arvosan\p{L}*|mitäs? siitä|heruu|points?|scor\p{L}*|level|rating|täydet)(?!\p{L})/u;
/** `te toimisto` is joined to `te-toimisto`: alone, `te` would be read as the pronoun you. */
const TE_APART = /(?<!\p{L})te (?=hallin|toimist|palvelu|keskus|asiantunt)/gu;

/**
 * Reads a question.
 *
 * @param vocabulary tells the language, and which compounds and names are known
 * @param fallback the reader's language, which wins when the words fit several
 */
export function readQuestion(
  text: string,
  vocabulary: Vocabulary,
  fallback: Language,
): QuestionReading {
  const lower = withDatesInDigits(text.toLowerCase().normalize('NFC')).replace(TE_APART, 'te-');
  const words = splitWords(lower, 'fi');
  const { language, isSure } = detectLanguage(text, words, vocabulary, fallback);
  const phrases = phrasesIn(lower, language);
  const said = phrases.reduce((rest, { text: phrase }) => rest.replace(phrase, ' '), lower);
  const named = readNamedCriterion(lower);
  const places = words.map(placeOf);
  const regions = [...new Set(places.filter((place) => place !== undefined && place !== 'other'))];
  return {
    text: lower,
    language,
    isSureOfLanguage: isSure,
    terms: termsOf(splitWords(said, language), language, vocabulary),
    meanings: phrases.map(({ meanings }) => meanings),
    quantities: quantitiesIn(withoutDays(lower)),
    criterion: named?.criterion,
    part: named?.part,
    regions,
    aspect: aspectOf(words),
    namesOtherPlace: places.includes('other'),
    asksPoints: POINT_WORDS.test(lower),
    namesPerson: namesPerson(text, vocabulary),
    asksOfOwnClient: asksOfOwnClient(lower),
  };
}

function termsOf(words: readonly string[], language: Language, vocabulary: Vocabulary): string[] {
  const terms: string[] = [];
  const own = words.flatMap((word) => (isRegionName(word) ? (besideRegion(word) ?? []) : word));
  // A region's name is left out, since regions are compared on their own; it stays when the question
  // has no other content.
  const content = (own.some((word) => !isFunctionWord(word, language)) ? own : words).filter(
    (word) =>
      !isFunctionWord(word, language) &&
      (/^\d+$/.test(word) ? vocabulary.has(word) : word.length > 1),
  );
  content.forEach((word, index) => {
    const own = stemOf(word, language);
    // A Finnish name in a Swedish or English question keeps its Finnish stem.
    const stem =
      language !== 'fi' && !vocabulary.has(own) && vocabulary.has(stemOf(word, 'fi'))
        ? stemOf(word, 'fi')
        : own;
    terms.push(stem);
    const next = content[index + 1];
    if (language !== 'en' && next) {
      const joined = stemOf(word + next, language);
      if (vocabulary.has(joined)) terms.push(joined);
    }
  });
  return [...new Set(terms)];
}

/**
 * Scores each language: a function word counts 1, a word of its articles 0.8, and letters typical of
 * it a little. Sure when the best is ahead by a whole word.
 */
function detectLanguage(
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
