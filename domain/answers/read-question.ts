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

/** A question as far as its words can be read without the knowledge. */
export interface QuestionReading {
  /** As it was typed, in lower case. */
  readonly text: string;
  readonly language: Language;
  /** False when the words could be of several languages. */
  readonly isSureOfLanguage: boolean;
  /** Stems of the words that say what it is about, each once, in order. */
  readonly terms: readonly string[];
  /** What turns of speech in it mean, a list of stems for each. */
  readonly meanings: readonly (readonly string[])[];
  readonly quantities: readonly Quantity[];
  /** `kriteeri 17`, `kohta 8.3`: the criterion, and its part. */
  readonly criterion?: number | undefined;
  readonly part?: number | undefined;
  readonly regions: readonly Region[];
  readonly aspect: Aspect | undefined;
  /** A place that no source speaks of. */
  readonly namesOtherPlace: boolean;
  /** Asks for points or a level. */
  readonly asksPoints: boolean;
  /** Names a person, as far as capitals and unknown words tell. */
  readonly namesPerson: boolean;
  /** Asks for what concerns the asker's own client alone. */
  readonly asksOfOwnClient: boolean;
}

const POINT_WORDS =
  /(?<!\p{L})(?:pist(?:e|ei|et|en)\p{L}*|pojo\p{L}*|taso(?:lla|lle|n|ja|a)?|vito\p{L}*|viito\p{L}*|nelo\p{L}*|kolmo\p{L}*|kakko\p{L}*|ykkö\p{L}*|irto\p{L}*|poäng\p{L}*|nivå\p{L}*|femma\p{L}*|täysii?n|täysi[äin]\p{L}*|maksim\p{L}*|asteik\p{L}*|skala\p{L}*|scale|arvosan\p{L}*|mitäs? siitä|heruu|points?|scor\p{L}*|level|rating|täydet)(?!\p{L})/u;
/** Alone `te` is you; in one word it is an authority. */
const TE_APART = /(?<!\p{L})te (?=hallin|toimist|palvelu|keskus|asiantunt)/gu;
/** Reads a question; the vocabulary tells its language. */
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
    regions: regions as Region[],
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
  // The region itself is compared as a region; a question of nothing else keeps its name.
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
