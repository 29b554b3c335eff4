import { type BaseCandidate, baseCandidates } from './base-candidates';
import { type KnownSpellings, LEAST_MENDED, skeletonOf } from './known-spellings';

/** A longer change is another word. */
const MOST_CHANGED = 4;
/** Swedish as it is spoken. */
const AND = ['o', 'å'];

/** What public bodies and others are written as, whole or at the end of a compound (`maanm.tsto`). */
const ABBREVIATED: Readonly<Record<string, readonly string[]>> = {
  hva: ['hyvinvointialue', 'hyvinvointialueen'],
  ks: ['keskussairaala'],
  tk: ['terveyskeskus'],
  pk: ['päiväkoti'],
  srk: ['seurakunta', 'seurakunnan'],
  os: ['osasto'],
  kaup: ['kaupungin', 'kaupunki'],
  tekn: ['tekninen', 'teknisten'],
  yht: ['yhtiö'],
  kunn: ['kunnan'],
  hki: ['helsinki', 'helsingin'],
  tre: ['tampere', 'tampereen'],
  tku: ['turku', 'turun'],
  jkl: ['jyväskylä', 'jyväskylän'],
  hml: ['hämeenlinna', 'hämeenlinnan'],
  folkis: ['folkhögskola'],
  fma: ['firma'],
};
const ABBREVIATED_ENDS: readonly (readonly [end: RegExp, whole: readonly string[]])[] = [
  [/(?:t?sto|tsto)$/u, ['toimisto']],
  [/palv$/u, ['palvelut', 'palvelu']],
  [/kesk$/u, ['keskus']],
  [/yhd$/u, ['yhdistys']],
  [/seurak$/u, ['seurakunta', 'seurakunnan']],
  [/op$/u, ['opisto', 'opiston']],
  [/os$/u, ['osasto']],
  [/lk$/u, ['liike']],
  [/vir$/u, ['virasto']],
];

function abbreviated(flat: string): string[] {
  return [
    ...(ABBREVIATED[flat] ?? []),
    ...ABBREVIATED_ENDS.filter(([end]) => end.test(flat)).flatMap(([end, whole]) =>
      whole.map((word) => flat.replace(end, word)),
    ),
  ];
}

/** What else a word in small letters may be, besides its `baseCandidates`. */
export function mendedCandidates(
  flat: string,
  spellings: KnownSpellings,
  isLast: boolean,
  isKnown: (word: string) => boolean,
): BaseCandidate[] {
  if (AND.includes(flat))
    return ['och', '&'].map((text) => ({ text, ending: '', undone: '', mended: 'and' }));
  const whole = abbreviated(flat).map((text) => ({
    text,
    ending: '',
    undone: '',
    mended: 'short',
  }));
  if (flat.length < LEAST_MENDED || !/^\p{L}/u.test(flat)) return whole;
  const mended = new Map<string, BaseCandidate>();
  const plain = baseCandidates(flat);
  const texts = new Set(plain.map(({ text }) => text));
  const add = (base: BaseCandidate, text: string) => {
    if (texts.has(text) || mended.has(text)) return;
    const change = changeOf(base.text, text);
    if (change) mended.set(text, { ...base, text, mended: change });
  };
  for (const base of plain) {
    if (base.text.length < LEAST_MENDED) continue;
    for (const word of spellings.find(skeletonOf(base.text))) {
      if (isKnown(word)) add(base, word);
    }
  }
  const itself = { text: flat, ending: '', undone: '' };
  for (let at = 3; at <= flat.length - LEAST_MENDED - 1; at += 1) {
    const tail = flat.slice(at);
    for (const word of spellings.find(skeletonOf(tail))) {
      if (isKnown(word)) add(itself, `${flat.slice(0, at)}${word}`);
    }
  }
  if (!isLast && /[aeiouyäö]$/u.test(flat)) add(itself, `${flat}n`);
  return [...whole, ...mended.values()];
}

/** What one word has where the other has something else: `b>p`; undefined when too much differs. */
function changeOf(word: string, wanted: string): string | undefined {
  let start = 0;
  const shorter = Math.min(word.length, wanted.length);
  while (start < shorter && word[start] === wanted[start]) start += 1;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === wanted.at(-1 - end)) end += 1;
  const [from, to] = [
    word.slice(start, word.length - end),
    wanted.slice(start, wanted.length - end),
  ];
  if (from.length > MOST_CHANGED || to.length > MOST_CHANGED) return undefined;
  return `${start + from.length === word.length ? '$' : ''}${from}>${to}`;
}
