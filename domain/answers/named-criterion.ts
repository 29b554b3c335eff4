/** A criterion that a question names, 1 to 25, and the part of it: `8.3` is part 3 of criterion 8. */
export interface NamedCriterion {
  readonly criterion: number;
  readonly part?: number | undefined;
}

const LAST = 25;
const LAST_PART = 6;
const WORD =
  '(?:laatu)?krite?e?ri\\p{L}*|krit\\.?|kriteri(?:um|et|erna)\\p{L}*|kvalitetskriteri\\p{L}*|criteri(?:on|a)|item';
const COUNTED =
  '(?:%|pros|kohtaa|ehtoa|ehdoista|asiak|klient|client|pist|poäng|point|viik|päiv|kuuk|veck|dag|month|week|day)';

/** `kriteeri 17`, `kriteerin nro 8.3`, `criterion 4`. */
const AFTER_WORD = new RegExp(
  `(?:${WORD})\\s*(?:(?:nro|numero|no|nr|number|#)\\.?\\s*|\\.\\s*)?(\\d{1,2})(?:\\.(\\d))?(?![\\d%])(?!\\s*${COUNTED})`,
  'u',
);
/** `17 kriteeri`, `17. kriteeristä`, `17:ssä`, `kohta 4`, `8.3`, `no 13`. */
const OTHERWISE = [
  /(?<![\d.,])(\d{1,2})(?:\.\s?(?:laatu)?krite?eri\p{L}*|\s(?:laatu)?krite?eri(?:n|in|ssä|stä|llä|ltä|i)?)(?!\p{L}|\s*(?:täyt|toteut))/u,
  /(?<![\d.,])(\d{1,2}):(?:s[st]|n(?!\p{L})|st[aä]|ss[aä]|een|an(?!\p{L})|än(?!\p{L}))/u,
  /(?<![\p{L}\d.,])(?:nro|numero|no|nr|number|#|kohta|kohdassa|kohdan|kohdasta|punkt|k)\.?\s?(\d{1,2})(?:\.(\d))?(?![\d.,:]|\s?%|\s?€)/u,
  /(?<![\d.,])(\d{1,2})\.(\d)(?![\d.,:]|\s?(?:%|€|milj|klo|kello|miljoon|million))/u,
];
const NAMES: readonly (readonly [form: string, value: number])[] = [
  ['ykkö[ns]\\p{L}*|eka\\p{L}*|ensimmäi\\p{L}*|first|första', 1],
  ['kakko[ns]\\p{L}*|toka\\p{L}*|toi[ns]\\p{L}*|second|andra', 2],
  ['kolmo[ns]\\p{L}*|kolma[ns]\\p{L}*|third|tredje', 3],
  ['nelo[ns]\\p{L}*|neljä[ns]\\p{L}*|fourth|fjärde|fyra', 4],
  ['vito[ns]\\p{L}*|viito[ns]\\p{L}*|viide[ns]\\p{L}*|fifth|femte|fem', 5],
  ['kuto[ns]\\p{L}*|kuude[ns]\\p{L}*|sixth|sjätte|six|sex', 6],
  ['seiska\\p{L}*|seitsemä[ns]\\p{L}*|seventh|sjunde|seven|sju', 7],
  ['kasi\\p{L}*|kahdeksa[ns]\\p{L}*|eighth|åttonde|eight|åtta', 8],
  ['ysi\\p{L}*|yhdeksä[ns]\\p{L}*|ninth|nionde|nine|nio', 9],
  ['kymppi\\p{L}*|kympi\\p{L}*|kymmene[ns]\\p{L}*|tenth|tionde|ten|tio', 10],
];
const NAMED = NAMES.map(
  ([form, value]) =>
    [
      new RegExp(
        `(?<!\\p{L})(?:(?:${form})\\s+(?:laatu)?krite?e?ri\\p{L}*(?!\\s*(?:täyt|toteut))|(?:${WORD})\\s+(?:${form}))(?!\\p{L})`,
        'u',
      ),
      value,
    ] as const,
);

/** Every word for a criterion holds one of these. Most questions don't, and need no other pattern. */
const CRITERION_WORD = /kri|criteri|item/u;

/** The criterion that a text in lower case names by a number or an ordinal; nothing if none. */
export function readNamedCriterion(text: string): NamedCriterion | undefined {
  const hasWord = CRITERION_WORD.test(text);
  if (!hasWord && !/\d/.test(text)) return undefined;
  for (const pattern of [AFTER_WORD, ...OTHERWISE]) {
    const match = pattern.exec(text);
    const criterion = Number(match?.[1]);
    if (!match || !(criterion >= 1 && criterion <= LAST)) continue;
    const part = Number(match[2]);
    return { criterion, part: part >= 1 && part <= LAST_PART ? part : undefined };
  }
  const named = hasWord ? NAMED.find(([pattern]) => pattern.test(text)) : undefined;
  return named && { criterion: named[1] };
}
