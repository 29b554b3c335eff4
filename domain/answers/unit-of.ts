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
export const CRITERION_BEFORE =
  /(?:kriteeri\p{L}*|laatukriteeri\p{L}*|krit|kriterium\p{L}*|kriteriet|criterion|item|nro|numero|no|nr|number|kohta|kohdassa|kohdan)\.?$/u;
const YEARS = { from: 1990, to: 2040 };

export function unitOf(
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
export function daysIn(after: readonly string[]): number {
  for (const word of after) {
    if (WEEKS.test(word)) return 7;
    if (MONTHS.test(word)) return 30;
    if (/^(?:päiv|pv|dag|day)/u.test(word)) return 1;
  }
  return 1;
}
