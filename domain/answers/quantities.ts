import { readNumberWord } from './words/number-words';

/** What a number in a question counts, as far as the words around it tell. */
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

export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** A level called by its name: `vitonen`, `fem poäng`, `a five`. */
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

/** Every number in the text with what it counts, in the text's order. */
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
    // `Kriteeri nelonen` is the fourth criterion, not four points.
    if (level && !CRITERION_BEFORE.test(tokens[index - 1] ?? '')) {
      found.push({ value: level[1], unit: 'points' });
      return;
    }
    const value = /^\d/.test(token) ? Number(token.replace(',', '.')) : readNumberWord(token);
    if (value === undefined) return;
    // `En` and `one` are seldom numbers: only with something countable right after.
    const after = tokens.slice(index + 1, index + 4);
    const before = tokens.slice(Math.max(0, index - 2), index);
    const unit = unitOf(token, value, before, after, flat);
    if (unit === 'plain' && /^(?:en|ett|one|yksi|yks)$/u.test(token)) return;
    found.push(scaled(value, unit, after));
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
  // `5 työnantajaa viikossa`: whom one meets is counted by the meetings.
  if (A_WEEK.test(flat) && after.some((word) => EMPLOYERS.test(word))) return 'perWeek';
  for (const word of after) {
    if (word === 'of' || word === 'out' || word === 'eri' || word === 'olika') continue;
    if (WEEKS.test(word) || MONTHS.test(word)) return 'days';
    const unit = UNIT_WORDS.find(([form]) => form.test(word))?.[1];
    if (unit) return unit === 'perWeek' || !A_WEEK.test(flat) ? unit : unit;
    if (/^(?:kertaa|kert|gånger|times)$/u.test(word) && A_WEEK.test(flat)) return 'perWeek';
  }
  const last = before.at(-1) ?? '';
  if (/^(?:taso|tasolla|tason|nivå|level|score)/u.test(last)) return 'points';
  return 'plain';
}

function scaled(value: number, unit: Unit, after: readonly string[]): Quantity {
  if (unit !== 'days') return { value, unit };
  const word = after.find(
    (one) => WEEKS.test(one) || MONTHS.test(one) || /^(?:päiv|pv|dag|day)/u.test(one),
  );
  if (word && WEEKS.test(word)) return { value: value * 7, unit };
  if (word && MONTHS.test(word)) return { value: value * 30, unit };
  return { value, unit };
}
