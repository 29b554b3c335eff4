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
  /** Money, hours, ages, ways, holidays: no criterion counts them. */
  'foreign',
  'plain',
] as const;
export type Unit = (typeof UNITS)[number];

const UNIT_WORDS: readonly (readonly [form: RegExp, unit: Unit])[] = [
  [
    /^(?:euro|eur$|egee|tonni|sent|kr$|kronor|dollar|tunti|tunni|h$|timm|hour|hrs?$|min$|minuu|minut|vuotia|vuotta|vuoden|vuodessa|v$|år|year|km$|kilomet|mil$|mile|loma(?!k)|semester|holiday|vacation|saira|saik|sjuk|sick|kilo|kg$|litra|neliö|kerro|hlö)/u,
    'foreign',
  ],
  [/^(?:%|pros|procent|percent|per-cent)/u, 'percent'],
  [/^(?:pist|pojo|poäng|point|score|taso|nivå|level|p$|pts?$)/u, 'points'],
  [/^(?:päiv|pv|dag|day)/u, 'days'],
  [/^(?:tiimi|team)/u, 'teams'],
  [/^(?:työnhakija|jobbsök|arbetssök|job-?seek|seeker)/u, 'seekers'],
  [/^(?:asiakas|asiakka|klient|client|kund)/u, 'clients'],
  [
    /^(?:työhönvalmentaj|valmentaj|coach|arbetscoach|specialist|htv|henkilötyövuo|fte|årsverk)/u,
    'coaches',
  ],
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
  // `70 asiakasta kolmella`: three are those who have them.
  const isCounted = UNIT_WORDS.some(([form]) => form.test(after[0] ?? ''));
  if (!isCounted && /ll[aä]$/u.test(token) && /asiak/u.test(flat)) return 'coaches';
  for (const word of after) {
    if (word === 'of' || word === 'out' || word === 'eri' || word === 'olika') continue;
    if (WEEKS.test(word) || MONTHS.test(word)) return after.some(isOff) ? 'foreign' : 'days';
    const unit = UNIT_WORDS.find(([form]) => form.test(word))?.[1];
    if (unit === 'days' && after.some(isOff)) return 'foreign';
    if (unit) return unit;
    if (/^(?:kertaa|kert|gånger|times)$/u.test(word) && A_WEEK.test(flat)) return 'perWeek';
  }
  const last = before.at(-1) ?? '';
  if (/^(?:taso|tasolla|tason|nivå|level|score)/u.test(last)) return 'points';
  return 'plain';
}

/** Time off, which is counted in days as well. */
const isOff = (word: string) =>
  /loma(?!k)|semester|ledig|holiday|vacation|leave|saira|sjuk|sick/u.test(word);

/** How many days the first word of time after a number stands for: a week, a month or a day. */
export function daysIn(after: readonly string[]): number {
  for (const word of after) {
    if (WEEKS.test(word)) return 7;
    if (MONTHS.test(word)) return 30;
    if (/^(?:päiv|pv|dag|day)/u.test(word)) return 1;
  }
  return 1;
}
