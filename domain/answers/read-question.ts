import type { Language } from '../language';
import { aspectOf } from './aspects';
import { withDatesInDigits, withoutDays } from './dates';
import { detectLanguage } from './detect-language';
import { readNamedCriterion } from './named-criterion';
import { namesPerson } from './named-person';
import { asksOfOwnClient } from './own-client';
import { phrasesIn } from './phrases';
import { besideRegion, isRegionName, placeOf } from './places';
import { quantitiesIn } from './quantities';
import type { QuestionReading } from './question-reading';
import { stemOf } from './stems';
import { isFunctionWord, splitWords } from './terms';
import type { Vocabulary } from './vocabulary';

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
