import type { Entry } from './entry';
import { placeOf } from './places';
import type { QuestionReading } from './question-reading';
import { stemOf } from './stems';
import type { Vocabulary } from './vocabulary';
import { readNumberWord } from './words/number-words';

/** A word of the text is what the question counts when it means it this far (0–1). */
const HARDLY_HELD = 0.4;
/** How many words may stand between a number and what it counts. */
const NEAR_NUMBER = 3;

const COUNTED =
  /(?<!\p{L})(?:montako|monta|moni|moniko|många|many) (?:av |of (?:the )?)?(\p{L}{4,})(?: (\p{L}{4,}))?/u;
/** Words that ask for a rate, each with the words of a text that gives one. */
const RATES: readonly (readonly [asks: RegExp, tells: RegExp])[] = [
  [
    /(?<!\p{L})(?:keskimäär|keskimääräi|on average|average|i (?:medeltal|genomsnitt)|genomsnittlig|medel)/u,
    /keskim|keskiarv|keski-/iu,
  ],
  [
    /(?<!\p{L})(?:vuodessa|vuosittain|(?:a|per) year|om året|per år)(?!\p{L})/u,
    /vuo(?:de|si|tu|tta|tena)|kk/iu,
  ],
  [
    /(?<!\p{L})(?:per (?:asiakas|valmentautuja|nuppi|klient|client)|yhtä asiakasta kohden|each client|varje klient)(?!\p{L})/u,
    /kohden|kohti|jokai|kukin|per |kerralla|kutakin/iu,
  ],
  [
    /prosent|procent|percent|(?<!\p{L})(?:rate|osuus|andel|share)(?!\p{L})|%/u,
    /%|prosent|osuu|osa(?:a|n)?(?!\p{L})|kaikki|pistet/iu,
  ],
];
const SUM = /€|euro|miljoon/u;
const YEAR = /(?:\d{1,2}\.){0,2}(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const LIST_NUMBER = /^\d+\. /gmu;
const FIGURE =
  /\d|(?<!\p{L})(?:yksi|yhde|yhtä|kaksi|kahde|kahte|kahta|kolme|neljä|viisi|viide|viittä|kuusi|kuude|kuute|seitsem|kymmen|puol(?:et|ta|i)|kaikki|kaikil|useim|kukaan|kerran|kahdesti|ensimmäi|toinen|kolma)/iu;

/**
 * Whether the text has no number close to what the question counts, that is, to the one or two words
 * after `montako`. False when the question counts nothing, and for criteria, which are numbers.
 */
export function lacksNearbyNumber(
  { text, language }: QuestionReading,
  { kind, body }: Entry,
  vocabulary: Vocabulary,
): boolean {
  const counted = [...(COUNTED.exec(text) ?? [])].slice(1).filter((word) => word && !placeOf(word));
  if (counted.length === 0 || kind === 'level' || kind === 'criterion') return false;
  const near = counted.map((word) => vocabulary.near(stemOf(word, language)));
  const told = body[language].toLowerCase().replace(YEAR, '').replace(LIST_NUMBER, '');
  const words = told.match(/\d+|\p{L}+/gu) ?? [];
  const isNumber = words.map((word) => /^\d/.test(word) || readNumberWord(word) !== undefined);
  return !words.some(
    (word, at) =>
      near.some((terms) => (terms.get(stemOf(word, language)) ?? 0) >= HARDLY_HELD) &&
      isNumber.slice(Math.max(0, at - NEAR_NUMBER), at + NEAR_NUMBER + 1).includes(true),
  );
}

/** Whether an entry's text has a number other than a year, or (`ofMoney`) a sum. Criteria always do. */
export function tellsFigure({ kind, body }: Entry, ofMoney: boolean): boolean {
  if (kind === 'level' || kind === 'criterion') return true;
  return ofMoney ? SUM.test(body.fi) : FIGURE.test(body.fi.replace(YEAR, ''));
}

/** Whether a question asks for a rate (`per asiakas`, `%`) that the article does not give. */
export function lacksRate({ text }: QuestionReading, { kind, body }: Entry): boolean {
  if (kind !== 'article') return false;
  return RATES.some(([asks, tells]) => asks.test(text) && !tells.test(body.fi));
}

/** Whether an article's text has a sum of money. True for other entries, which never need one. */
export function tellsSum({ kind, body }: Entry): boolean {
  return kind !== 'article' || SUM.test(body.fi);
}
