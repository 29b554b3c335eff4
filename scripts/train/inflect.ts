/** The cases that coaches write employers in, as they are written and spoken. */
const CASES = ['ssa', 'sta', 'lla', 'lta', 'lle', 'n', 's', 'st', 'l', 'lt', 'le', 'illative'];

export interface Inflected {
  readonly form: string;
  readonly base: string;
}

const WEAK: readonly (readonly [RegExp, string])[] = [
  [/kk(?=[aeiouyäö]$)/u, 'k'],
  [/pp(?=[aeiouyäö]$)/u, 'p'],
  [/tt(?=[aeiouyäö]$)/u, 't'],
  [/nk(?=[aeiouyäö]$)/u, 'ng'],
  [/nt(?=[aeiouyäö]$)/u, 'nn'],
  [/mp(?=[aeiouyäö]$)/u, 'mm'],
  [/lt(?=[aeiouyäö]$)/u, 'll'],
  [/rt(?=[aeiouyäö]$)/u, 'rr'],
  [/(?<=[lrh])k(?=[aeiouyäö]$)/u, ''],
  [/(?<=[aeiouyäöhr])t(?=[aeiouyäö]$)/u, 'd'],
  [/(?<=[aeiouyäölr])p(?=[aeiouyäö]$)/u, 'v'],
];
/** The name keeps its consonants: `Auto`, `Foto`. */
const KEEPS = /(?:auto|foto|moto|data|studio|info)$/u;

const PLURAL_CASES = ['ssa', 'sta', 'lla', 'lta', 'lle', 's', 'st', 'l', 'lt', 'hin'];

/** What stands before the case endings of a plural: `marjat` has `marjoi`, `safarit` `safarei`. */
function pluralStem(base: string): string | undefined {
  const stem = base.slice(0, -2);
  if (base.endsWith('set')) return `${stem}i`;
  if (/[aä]t$/u.test(base)) return /[ou][^aeiouyäö]+$/u.test(stem) ? `${stem}i` : `${stem}oi`;
  if (base.endsWith('it')) return `${stem}ei`;
  if (base.endsWith('et')) return `${stem}i`;
  return /[ouyö]t$/u.test(base) ? `${base.slice(0, -1)}i` : undefined;
}

function inflectPlural(base: string): Inflected[] {
  const stem = pluralStem(base);
  if (base.length < 5 || stem === undefined) return [];
  const plural = /[äö]t$/u.test(base) ? stem.replace(/oi$/u, 'i') : stem;
  const isBack = /[aou]/.test(base.replace(/^.*-/, ''));
  return PLURAL_CASES.map((ending) => ({
    base,
    form: `${plural}${isBack ? ending : ending.replace(/a$/, 'ä')}`,
  }));
}

/** Forms of a Finnish word, as most words of its shape are inflected. */
export function inflect(base: string): Inflected[] {
  if (/[aeiouyäö]t$/u.test(base)) return inflectPlural(base);
  const [strong, weak] = stemsOf(base);
  if (strong === undefined || weak === undefined) return [];
  const isBack = /[aou]/.test(base.replace(/^.*-/, ''));
  return CASES.map((ending) => {
    if (ending === 'illative') return { base, form: illativeOf(strong) };
    return { base, form: `${weak}${isBack ? ending : ending.replace(/a$/, 'ä')}` };
  });
}

function illativeOf(strong: string): string {
  const last = strong.slice(-1);
  if (/(?:aa|ee|ää)$/u.test(strong)) return `${strong}seen`;
  return `${strong}${last}n`;
}

/** The stem before vowels and the one before most endings. */
function stemsOf(base: string): string[] {
  if (base.length < 4 || /[^a-zåäö-]/u.test(base)) return [];
  if (base.endsWith('nen')) return both(`${base.slice(0, -3)}se`);
  if (/[aä]s$/u.test(base)) return both(strengthen(`${base.slice(0, -1)}${base.at(-2)}`));
  if (/[uyoöi]s$/u.test(base)) return both(`${base.slice(0, -1)}kse`);
  if (/[^aeiouyäö]e$/u.test(base)) return both(strengthen(`${base}e`));
  if (/[aeiouyäö]in$/u.test(base)) return both(`${base.slice(0, -1)}me`);
  if (/[^aeiouyäö]$/u.test(base)) return both(`${base}i`);
  const weak = KEEPS.test(base) ? undefined : WEAK.find(([strong]) => strong.test(base));
  return [base, weak ? base.replace(weak[0], weak[1]) : base];
}

const both = (stem: string) => [stem, stem];

function strengthen(stem: string): string {
  return stem
    .replace(/ng(?=(?:aa|ää|ee)$)/u, 'nk')
    .replace(/d(?=(?:aa|ää|ee)$)/u, 't')
    .replace(/(?<=[aeiouyäölrn])k(?=(?:aa|ää|ee)$)/u, 'kk')
    .replace(/(?<=[aeiouyäölr])t(?=(?:ee)$)/u, 'tt');
}
