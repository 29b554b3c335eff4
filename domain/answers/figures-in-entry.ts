import type { Entry } from './entry';
import { placeOf } from './places';
import type { QuestionReading } from './read-question';
import { stemOf } from './terms';
import type { Vocabulary } from './vocabulary';
import { readNumberWord } from './words/number-words';

const HARDLY_HELD = 0.4;
/** How many words from what is counted its number may be. */
const NEAR_NUMBER = 3;

const COUNTED =
  /(?<!\p{L})(?:montako|monta|moni|moniko|många|many) (?:av |of (?:the )?)?(\p{L}{4,})(?: (\p{L}{4,}))?/u;
/** A word that asks for a rate, and what a text has that gives it. */
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

/** Whether what is counted (the one or two words after `montako`) has no number close to it in the text. */
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

/** Whether an entry's text has a number that is no date, or a sum. A level is a number itself. */
export function tellsFigure({ kind, body }: Entry, ofMoney: boolean): boolean {
  if (kind === 'level' || kind === 'criterion') return true;
  return ofMoney ? SUM.test(body.fi) : FIGURE.test(body.fi.replace(YEAR, ''));
}

/** Whether a question asks for a rate, and the article gives none. */
export function lacksRate({ text }: QuestionReading, { kind, body }: Entry): boolean {
  if (kind !== 'article') return false;
  return RATES.some(([asks, tells]) => asks.test(text) && !tells.test(body.fi));
}

/** Whether the text has a sum of money; a criterion is not asked for one. */
export function tellsSum({ kind, body }: Entry): boolean {
  return kind !== 'article' || SUM.test(body.fi);
}
