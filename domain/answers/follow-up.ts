import type { Language } from '../language';
import { articleOf, type Entry } from './entry';
import type { Knowledge } from './knowledge';
import { placeOf } from './places';
import type { QuestionReading } from './question-reading';
import { contentTerms, splitWords } from './terms';

/** The entry that answered the question before. The question's own words are never kept. */
export interface PreviousAnswer {
  readonly entryId: string;
  readonly language: Language;
}

const LEANS =
  /^(?:no |ja |mut(?:ta)? )?(?:entä|entäs|entäpä|mites|mitäs|ja|och|men|hur är det med|and|what about|how about|vad med|samma|sama)(?!\p{L})/iu;
const POINTS_BACK =
  /(?<!\p{L})(?:se|sen|sitä|siitä|siihen|siinä|sille|ne|niitä|niiden|niihin|tämä|tän|tätä|tuo|tuota|den|det|dem|detta|denna|it|its|that|this|they|them|those|these)(?!\p{L})/iu;
const LANGUAGE_NAMES: readonly (readonly [Language, RegExp])[] = [
  ['fi', /(?<!\p{L})(?:suomeksi|på finska|in finnish|finska|finnish|suomi)(?!\p{L})/iu],
  ['sv', /(?<!\p{L})(?:ruotsiksi|på svenska|in swedish|svenska|swedish)(?!\p{L})/iu],
  ['en', /(?<!\p{L})(?:englanniksi|på engelska|in english|english|engelska)(?!\p{L})/iu],
];
/** A question with more terms than this is complete in itself. */
const MOST_OWN_TERMS = 3;

/**
 * Completes a question that depends on the one before.
 *
 * @returns the reading, with the subject of the previous answer added when the question needs it
 *   (`entä kakkostaso?`), which is also told as `subject`; and `again`, the previous entry, when only the language changes
 *   (`samma på svenska`)
 */
export function completeFollowUp(
  reading: QuestionReading,
  before: PreviousAnswer | undefined,
  knowledge: Knowledge,
): { reading: QuestionReading; again?: Entry | undefined; subject?: string | undefined } {
  const entry = before && knowledge.entry(before.entryId);
  if (!entry) return { reading };
  const wanted = LANGUAGE_NAMES.find(([, pattern]) => pattern.test(reading.text))?.[0];
  const leans = LEANS.test(reading.text.trim());
  // `Entä ruotsiksi?` has no other term; `how many Swedish-speaking clients` asks something new.
  if (wanted && reading.terms.length <= 1) {
    return { reading: { ...reading, language: wanted }, again: entry };
  }
  const isShort = reading.terms.length <= MOST_OWN_TERMS;
  if (standsAlone(reading) || !isShort || !(leans || POINTS_BACK.test(reading.text)))
    return { reading };
  const language = reading.isSureOfLanguage ? reading.language : before.language;
  const article = articleOf(entry);
  // `Entä kriteeri 18?` names its own subject; `entä 31?` asks about the criterion before.
  if (reading.criterion !== undefined) return { reading: { ...reading, language } };
  const criterion = article && 'criterion' in article ? Number(article.criterion) : undefined;
  const asksNumber = reading.quantities.length > 0 && criterion !== undefined;
  const topic = contentTerms(splitWords(entry.title[language], language), language);
  return {
    subject: entry.title[language],
    reading: {
      ...reading,
      language,
      terms: [...new Set([...reading.terms, ...topic])],
      criterion: asksNumber ? criterion : reading.criterion,
      asksPoints: reading.asksPoints || asksNumber,
      regions: reading.regions.length === 0 && article?.region ? [article.region] : reading.regions,
    },
  };
}

/** `And how many coaches in Rovaniemi` names what to count and where, so nothing is missing. */
function standsAlone({ aspect, regions, terms, text }: QuestionReading): boolean {
  if (aspect !== 'howMany' || regions.length === 0 || POINTS_BACK.test(text)) return false;
  return terms.some((term) => placeOf(term) === undefined);
}
