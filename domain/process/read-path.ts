import type { PathId } from './paths';

/** What people call the paths, in three languages. One that stands further up is the closer word. */
const WORDS: readonly (readonly [PathId, string])[] = [
  ['jupiter', 'jupiter jupiterin jupiters jakso jaksot jaksoa period perioder periods'],
  ['client', 'asiakas asiakkaan asiakaspolku polku palvelupolku sosiaalihuolto sosiaalihuollon'],
  ['client', 'klient klienten klientens stig stigen servicestig servicestigen väg vägen'],
  ['client', 'client clients client’s path'],
  ['coaching', 'valmennus valmennuksen työhönvalmennus työhönvalmennuksen vaihe vaiheet vaihetta'],
  ['coaching', 'coachning coachningen arbetscoachning arbetscoachningen coachningens fas faser'],
  ['coaching', 'coaching phase phases ips'],
];

/** Words that a path may be called with and that name none. */
const BESIDE = new Set('4 5 neljä viisi fyra fem four five de den the of job'.split(' '));

/** The path that the words name, when they say nothing else. */
export function readPath(text: string): PathId | undefined {
  const words = text
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/[^\p{L}\p{N}’]+/u)
    .filter((word) => word !== '');
  const named = WORDS.map(([path, known]) => ({ path, known: new Set(known.split(' ')) }));
  const isKnown = (word: string) => BESIDE.has(word) || named.some(({ known }) => known.has(word));
  if (!words.every(isKnown)) return undefined;
  return named.find(({ known }) => words.some((word) => known.has(word)))?.path;
}
