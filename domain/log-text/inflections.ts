import { memoizeByText } from '../kit/remember';

/*
 * How Finnish words change at the end. A stemmer needs to know a word; names are not in its lists, so
 * these rules go by form alone. Two things happen when a name is inflected. An ending is added
 * (`Prisma` : `Prismassa`), and before many endings the last consonants weaken (`Telakka` :
 * `Telakalla`, kk to k). `stemsOf` gives every stem that a nominative may have, and a word of the text
 * is a form of the name when it is one of those stems followed by a `CASE_ENDING`.
 */

/** What may follow a stem: nothing, or a case ending, with or without a clitic (`-kin`, `-han`). */
export const CASE_ENDING =
  /^i?(?:n|[aeiouyäöå]n|h[aeiouyäö]n|seen|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|l|s|st|lt|ksi|na|nä|a|ä|ta|tä|t|ns|en|et|sen|in)?(?:kin|kaan|kään|han|hän)?$/u;

/** Consonant gradation (astevaihtelu): strong last consonants of a stem, and their weak form. */
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
/** The other way round, for nominatives that are weak: `puhdas` : `puhtaa`. */
const STRENGTHENED: readonly (readonly [weak: RegExp, strong: string])[] = [
  [/(?<=[aeiouyäölrn])k(?=[aeiouyäö]{1,2}$)/u, 'kk'],
  [/(?<=[aeiouyäölrm])p(?=[aeiouyäö]{1,2}$)/u, 'pp'],
  [/(?<=[aeiouyäölrn])t(?=[aeiouyäö]{1,2}$)/u, 'tt'],
  [/d(?=[aeiouyäö]{1,2}$)/u, 't'],
];

/** A word in lower case without hyphens, colons and apostrophes (`K-Market`, `IKEA:ssa`, `Lidl's`). */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/[-:'’]/g, '');
}

/** The stems that a nominative may have: `telakka` gives `telakka` and `telaka`, `puhdas` `puhtaa` too. */
export const stemsOf = memoizeByText((nominative): readonly string[] => {
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

/** The stems before gradation: by the nominative's ending, there is one other stem or none. */
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
