import type { PathId } from './paths';

/** What people call the paths, in three languages. When words name two paths, the upper row wins. */
const WORDS: readonly (readonly [PathId, string])[] = [
  ['jupiter', 'jupiter jupiterin jupiters jakso jaksot jaksoa period perioder periods'],
  ['client', 'asiakas asiakkaan asiakaspolku polku palvelupolku sosiaalihuolto sosiaalihuollon'],
  ['client', 'klient klienten klientens stig stigen servicestig servicestigen väg vägen'],
  ['client', 'client clients client’s path'],
  ['coaching', 'valmennus valmennuksen työhönvalmennus työhönvalmennuksen vaihe vaiheet vaihetta'],
  ['coaching', 'coachning coachningen arbetscoachning arbetscoachningen coachningens fas faser'],
  ['coaching', 'coaching phase phases ips'],
];

/** Words that people add to a path's name (`asiakkaan 9 vaihetta`) and that name no path themselves. */
const BESIDE = new Set('4 5 neljä viisi fyra fem four five de den the of job'.split(' '));

/** The path that a text names; nothing when it has any other word, since then it is a question. */
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
