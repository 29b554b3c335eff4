import { remembering } from '../kit/remember';

/** What may follow a stem: a case ending, with or without a clitic. */
export const CASE_ENDING =
  /^i?(?:n|[aeiouyäöå]n|h[aeiouyäö]n|seen|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|l|s|st|lt|ksi|na|nä|a|ä|ta|tä|t|ns|en|et|sen|in)?(?:kin|kaan|kään|han|hän)?$/u;

// The last consonants of a stem, strong and weak. Kielitoimisto's astevaihtelu, the common part.
const GRADES: readonly (readonly [strong: RegExp, weak: string])[] = [
  [/kk(?=[^k]{1,2}$)/u, 'k'],
  [/pp(?=[^p]{1,2}$)/u, 'p'],
  [/tt(?=[^t]{1,2}$)/u, 't'],
  [/nk(?=[aeiouyäö]{1,2}$)/u, 'ng'],
  [/nt(?=[aeiouyäö]{1,2}$)/u, 'nn'],
  [/mp(?=[aeiouyäö]{1,2}$)/u, 'mm'],
  [/lt(?=[aeiouyäö]{1,2}$)/u, 'll'],
  [/rt(?=[aeiouyäö]{1,2}$)/u, 'rr'],
  [/(?<=[lrh])k(?=[aeiouyäö]{1,2}$)/u, ''],
  [/(?<=[aeiouyäöhlr])t(?=[aeiouyäö]{1,2}$)/u, 'd'],
  [/(?<=[aeiouyäölr])p(?=[aeiouyäö]{1,2}$)/u, 'v'],
];
const STRENGTHENED: readonly (readonly [weak: RegExp, strong: string])[] = [
  [/(?<=[aeiouyäölrn])k(?=[aeiouyäö]{1,2}$)/u, 'kk'],
  [/(?<=[aeiouyäölrm])p(?=[aeiouyäö]{1,2}$)/u, 'pp'],
  [/(?<=[aeiouyäölrn])t(?=[aeiouyäö]{1,2}$)/u, 'tt'],
  [/d(?=[aeiouyäö]{1,2}$)/u, 't'],
];

/** Lower case, without the hyphens, colons and apostrophes of `K-Market`, `IKEA:ssa`, `Lidl's`. */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/[-:'’]/g, '');
}

/** What case endings are put to: `telakka` gives `telakka` and `telaka`, `puhdas` also `puhtaa`. */
export const stemsOf = remembering((nominative): readonly string[] => {
  const word = plainWord(nominative);
  const oblique = obliqueOf(word);
  const graded = oblique.flatMap((stem) => [
    ...GRADES.filter(([strong]) => strong.test(stem)).map(([strong, weak]) =>
      stem.replace(strong, weak),
    ),
    ...(stem === word ? [] : STRENGTHENED.map(([weak, strong]) => stem.replace(weak, strong))),
  ]);
  return [...new Set([word, ...oblique, ...graded])];
});

function obliqueOf(word: string): string[] {
  const forms = [word];
  if (word.endsWith('nen')) forms.push(`${word.slice(0, -3)}se`, `${word.slice(0, -3)}s`);
  if (/[aä]s$/.test(word)) forms.push(`${word.slice(0, -1)}${word.at(-2)}`);
  if (/[uyoöi]s$/.test(word)) forms.push(`${word.slice(0, -1)}kse`);
  if (word.endsWith('e')) forms.push(`${word}e`);
  if (/[^aeiouyäö]i$/.test(word)) forms.push(`${word.slice(0, -1)}e`);
  // A name may hold a genitive: Rauman Telakka, Satakunnan Leipomo.
  if (word.length > 4 && /[aeiouyäö]n$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}

const LOCATIVE = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|([aeiouyäö])\1n|h[aeiouyäö]n|seen)$/u;

// Not -us and -ys: most such names are nominatives (`Asennus`).
const SPOKEN_LOCATIVE = /[aeioäö]s$|[aeiouyäö]st$/u;

/** `Prismas`, `Lidlist`: also the end of many a nominative, so the context has to agree. */
export function isSpokenLocative(word: string): boolean {
  return SPOKEN_LOCATIVE.test(word.toLowerCase());
}

export function isLocative(word: string): boolean {
  return LOCATIVE.test(word.toLowerCase());
}
