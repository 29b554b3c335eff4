import { memoizeByText } from '../../kit/remember';
import { eachOnce } from './each-once';
import { hashOf, hashOfPair, hashOn, placeOf } from './hash';
import { casingOf, factsOf, type TagKnowledge, type TokenFacts } from './token-facts';
import type { Token } from './tokens';
import type { KnownWords } from './word-kinds';

const AFFIXES = [1, 2, 3, 4, 5];
const SHORT_ENDS = 3;
/** Words beside a token that it is told by. */
const NEAR = [-2, -1, 1, 2];
const FARTHER = [-3, 3];

/** The features of each token as places in the table of weights. */
export function featuresOf(words: KnownWords, knowledge: TagKnowledge): Uint32Array[] {
  const { tokens } = words;
  const casing = casingOf(tokens);
  const facts = factsOf(words, casing, knowledge);
  const told = facts.map((fact) => toldFeatures(fact));
  const keys = facts.map(keyOf);
  const verb = facts.findIndex(({ kinds }) => kinds.includes('verb'));
  const sentence = placesInSentence(tokens);
  return facts.map((fact, at) => {
    const { flat, shape } = fact;
    const before = facts[at - 1]?.flat ?? '<';
    const after = facts[at + 1]?.flat ?? '>';
    const [key = '', keyBefore, keyAfter] = [keys[at], keys[at - 1] ?? '<', keys[at + 1] ?? '>'];
    const isGlued = at > 0 && tokens[at - 1]?.end === tokens[at]?.start;
    const features = [
      BIAS,
      ...(told[at] ?? []),
      ...wordFeatures(fact),
      ...placeFeatures(at, tokens.length).map(hashOf),
      hashOf(`verb=${verb < 0 ? 'none' : clip(at - verb, 3)}`),
      hashOf(`case=${casing}/${shape}`),
      hashOf(`gap=${isGlued}`),
      hashOf(`sent=${sentence[at]}`),
      hashOf(`sent=${sentence[at]}/${casing}/${shape}`),
      hashOfPair(BEGINNINGS.b, before, flat),
      hashOfPair(BEGINNINGS.a, flat, after),
      hashOfPair(BEGINNINGS.c, before, after),
      hashOfPair(BEGINNINGS.kb, keyBefore, key),
      hashOfPair(BEGINNINGS.ka, key, keyAfter),
      hashOn(hashOn(hashOfPair(BEGINNINGS.kc, keyBefore, key), '|'), keyAfter),
      hashOfPair(BEGINNINGS.wb, before, key),
      hashOfPair(BEGINNINGS.wa, key, after),
      hashOf(`ss|${facts[at - 1]?.shape}|${shape}|${facts[at + 1]?.shape}`),
      hashOf(`nn|${facts[at - 1]?.knownBase}|${fact.known}|${fact.knownBase}`),
      hashOf(`nt|${flat.slice(-1)}|${facts[at + 1]?.isTradeAtEnd}|${fact.knownBase}`),
    ];
    for (const step of FARTHER) {
      const far = facts[at + step];
      if (!far) continue;
      features.push(hashOf(`${step}w=${far.flat}`));
      for (const kind of far.kinds) features.push(hashOf(`${step}k=${kind}`));
    }
    const places = features.map((feature) => placeOf(feature));
    for (const step of NEAR) {
      const near = told[at + step] ?? [at + step < 0 ? START : END];
      for (const feature of near) places.push(placeOf(feature, step));
    }
    return eachOnce(places);
  });
}

const BIAS = hashOf('bias');
const BEGINNINGS = {
  b: hashOf('b|'),
  a: hashOf('a|'),
  c: hashOf('c|'),
  kb: hashOf('kb|'),
  ka: hashOf('ka|'),
  kc: hashOf('kc|'),
  wb: hashOf('wb|'),
  wa: hashOf('wa|'),
  word: hashOf('w='),
  end: hashOf('e='),
  start: hashOf('p='),
  shape: hashOf('s='),
  kind: hashOf('k='),
  known: hashOf('x='),
  knownBase: hashOf('xb='),
};
const START = hashOf('w=<');
const END = hashOf('w=>');

function keyOf({ kinds, shape, level }: TokenFacts): string {
  return [...kinds, shape, level].join('+');
}

function toldFeatures(fact: TokenFacts): number[] {
  const { word, ends } = hashesOfWord(fact.flat);
  const told = [word, hashOn(BEGINNINGS.shape, fact.shape), ...ends.slice(0, SHORT_ENDS)];
  for (const kind of fact.kinds) told.push(hashOn(BEGINNINGS.kind, kind));
  for (const counted of fact.counted) told.push(hashOf(counted));
  told.push(hashOn(BEGINNINGS.known, fact.known), hashOn(BEGINNINGS.knownBase, fact.knownBase));
  told.push(hashOf(`t=${fact.isTradeAtEnd}`));
  return told;
}

function wordFeatures({
  flat,
  shape,
  known,
  knownBase,
  isTradeAtEnd,
  level,
}: TokenFacts): number[] {
  const { ends, starts, length } = hashesOfWord(flat);
  const features = [...ends, ...starts, length];
  const others = [
    `sx=${shape}|${known}`,
    `sxb=${shape}|${known === '' ? knownBase : 'known'}`,
    `st=${shape}|${isTradeAtEnd}`,
    `xc=${known}|${level}`,
  ];
  for (const feature of others) features.push(hashOf(feature));
  return features;
}

/** What a word is told by wherever it stands, the shortest end and beginning first. */
const hashesOfWord = memoizeByText((flat) => {
  const lengths = AFFIXES.filter((length) => length < flat.length);
  return {
    word: hashOn(BEGINNINGS.word, flat),
    ends: lengths.map((length) => hashOn(BEGINNINGS.end, flat, flat.length - length)),
    starts: lengths.map((length) => hashOn(BEGINNINGS.start, flat, 0, length)),
    length: hashOf(`l=${clip(flat.length, 12)}`),
  };
});

function placeFeatures(at: number, count: number): string[] {
  return [
    `at=${Math.min(at, 6)}`,
    `end=${Math.min(count - at - 1, 4)}`,
    `n=${at === 0 ? clip(count, 10) : ''}`,
  ];
}

/** How many tokens after a mark that ends a sentence or a part of it each token stands. */
function placesInSentence(tokens: readonly Token[]): number[] {
  let place = -1;
  return tokens.map(({ text }) => {
    place = /^[.!?:;,()]$/.test(text) ? -1 : Math.min(place + 1, 5);
    return place;
  });
}

function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
