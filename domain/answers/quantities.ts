import { readNumberWord } from './words/number-words';

/** What a number in a question counts, read from the words around it; `plain` when they don't say. */
const UNITS = [
  'percent',
  'points',
  'days',
  'perWeek',
  'clients',
  'teams',
  'coaches',
  'phases',
  'met',
  'criterion',
  'year',
  'seekers',
  'plain',
] as const;
export type Unit = (typeof UNITS)[number];

/** A number and what it counts. Weeks and months are given in days (7 and 30 each). */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** Names of levels: `vitonen`, `fem poäng`, `a five`. */
const LEVEL_NAMES: readonly (readonly [form: RegExp, value: number])[] = [
  [/^(?:ykkö[ns]|etta)/u, 1],
  [/^(?:kakko[ns]|tvåa)/u, 2],
  [/^(?:kolmo[ns]|trea)/u, 3],
  [/^(?:nelo[ns]|fyra[n]?a)/u, 4],
  [/^(?:vito[ns]|viito[ns]|femm)/u, 5],
];

const UNIT_WORDS: readonly (readonly [form: RegExp, unit: Unit])[] = [
  [/^(?:%|pros|procent|percent|per-cent)/u, 'percent'],
  [/^(?:pist|pojo|poäng|point|score|taso|nivå|level|p$|pts?$)/u, 'points'],
  [/^(?:päiv|pv|dag|day)/u, 'days'],
  [/^(?:tiimi|team)/u, 'teams'],
  [/^(?:työnhakija|jobbsök|arbetssök|job-?seek|seeker)/u, 'seekers'],
  [/^(?:asiakas|asiakka|klient|client|kund)/u, 'clients'],
  [/^(?:työhönvalmentaj|valmentaj|coach|arbetscoach|specialist)/u, 'coaches'],
  [/^(?:vaihe|fas|phase)/u, 'phases'],
  [
    /^(?:kriteer|krite|ehto|ehdo|alakoh|kohta|kohd|avainrooli|rooli|toimintata|keino|villkor|kriteri|roll|sätt|condition|criteri|sub-?criteri|role|strateg|way)/u,
    'met',
  ],
  [
    /^(?:tapaami|työnantajatapaami|työnantajakäyn|työnantajakontakt|käynti|käynte|möte|arbetsgivarmöt|besök|meeting|visit)/u,
    'perWeek',
  ],
];
const EMPLOYERS = /^(?:työnantaj|firma|yrity|pomo|arbetsgivar|företag|employer|compan|firm)/u;
const WEEKS = /^(?:viik|vko|vecka|veckor|week)/u;
const MONTHS = /^(?:kuukau|kk$|kuussa$|kuun$|kuuta$|månad|month)/u;
const A_WEEK =
  /(?:viikossa|viikos|\/\s?vko|\/\s?vk|per viikko|kertaa viikossa|i veckan|per vecka|a week|per week|each week|weekly|viikoittain)/u;
const CRITERION_BEFORE =
  /(?:kriteeri\p{L}*|laatukriteeri\p{L}*|krit|kriterium\p{L}*|kriteriet|criterion|item|nro|numero|no|nr|number|kohta|kohdassa|kohdan)\.?$/u;
const YEARS = { from: 1990, to: 2040 };

/** Every number in a text, in digits or words, in the text's order: `kolme tiimiä` is 3 `teams`. */
export function quantitiesIn(text: string): Quantity[] {
  const flat = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/%/g, ' % ')
    .replace(/(\d)\s*[-–]\s*(\d)/g, '$1 – $2');
  const tokens = flat.match(/%|\d+(?:[.,]\d+)?|[\p{L}]+(?:[-'’][\p{L}]+)*/gu) ?? [];
  const found: Quantity[] = [];
  tokens.forEach((token, index) => {
    const level = LEVEL_NAMES.find(([form]) => form.test(token));
    // `Kriteeri nelonen` is the fourth criterion, not the fourth level.
    if (level && !CRITERION_BEFORE.test(tokens[index - 1] ?? '')) {
      found.push({ value: level[1], unit: 'points' });
      return;
    }
    const value = /^\d/.test(token) ? Number(token.replace(',', '.')) : readNumberWord(token);
    if (value === undefined) return;
    const after = tokens.slice(index + 1, index + 4);
    const before = tokens.slice(Math.max(0, index - 2), index);
    const unit = unitOf(token, value, before, after, flat);
    // `Yksi` and `one` are numbers only beside something that is counted.
    if (unit === 'plain' && /^(?:en|ett|one|yksi|yks)$/u.test(token)) return;
    found.push(unit === 'days' ? { value: value * daysIn(after), unit } : { value, unit });
  });
  return found;
}

function unitOf(
  token: string,
  value: number,
  before: readonly string[],
  after: readonly string[],
  flat: string,
): Unit {
  if (before.length > 0 && CRITERION_BEFORE.test(before.at(-1) ?? '') && value <= 99) {
    return 'criterion';
  }
  if (/^\d{4}$/.test(token) && value >= YEARS.from && value <= YEARS.to) return 'year';
  // `5 työnantajaa viikossa` counts meetings.
  if (A_WEEK.test(flat) && after.some((word) => EMPLOYERS.test(word))) return 'perWeek';
  for (const word of after) {
    if (word === 'of' || word === 'out' || word === 'eri' || word === 'olika') continue;
    if (WEEKS.test(word) || MONTHS.test(word)) return 'days';
    const unit = UNIT_WORDS.find(([form]) => form.test(word))?.[1];
    if (unit) return unit;
    if (/^(?:kertaa|kert|gånger|times)$/u.test(word) && A_WEEK.test(flat)) return 'perWeek';
  }
  const last = before.at(-1) ?? '';
  if (/^(?:taso|tasolla|tason|nivå|level|score)/u.test(last)) return 'points';
  return 'plain';
}

/** How many days the first word of time after a number stands for: a week, a month or a day. */
function daysIn(after: readonly string[]): number {
  for (const word of after) {
    if (WEEKS.test(word)) return 7;
    if (MONTHS.test(word)) return 30;
    if (/^(?:päiv|pv|dag|day)/u.test(word)) return 1;
  }
  return 1;
}
