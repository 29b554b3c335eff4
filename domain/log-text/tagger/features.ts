import type { FlatText } from '../flat-text';
import { hashOf, placeOf } from './hash';
import { casingOf, factsOf, type TagKnowledge, type TokenFacts } from './token-facts';
import type { Token } from './tokens';

const AFFIXES = [1, 2, 3, 4, 5];
/** Words beside a token that it is told by. */
const NEAR = [-2, -1, 1, 2];
const FARTHER = [-3, 3];

/** The features of each token as places in the table of weights. */
export function featuresOf(
  tokens: readonly Token[],
  flat: FlatText,
  knowledge: TagKnowledge,
): Uint32Array[] {
  const facts = factsOf(tokens, flat, knowledge);
  const casing = casingOf(tokens);
  const told = facts.map((fact) => toldFeatures(fact).map(hashOf));
  const keys = facts.map(keyOf);
  const verb = facts.findIndex(({ kinds }) => kinds.includes('verb'));
  const sentence = placesInSentence(tokens);
  return facts.map((fact, at) => {
    const before = facts[at - 1]?.flat ?? '<';
    const after = facts[at + 1]?.flat ?? '>';
    const [key, keyBefore, keyAfter] = [keys[at], keys[at - 1] ?? '<', keys[at + 1] ?? '>'];
    const features = [
      'bias',
      ...wordFeatures(fact),
      ...placeFeatures(at, tokens.length),
      `verb=${verb < 0 ? 'none' : clip(at - verb, 3)}`,
      `case=${casing}/${fact.shape}`,
      `gap=${at > 0 && (tokens[at - 1]?.end ?? 0) === tokens[at]?.start}`,
      `sent=${sentence[at]}`,
      `sent=${sentence[at]}/${casing}/${fact.shape}`,
      `b|${before}|${fact.flat}`,
      `a|${fact.flat}|${after}`,
      `c|${before}|${after}`,
      `kb|${keyBefore}|${key}`,
      `ka|${key}|${keyAfter}`,
      `kc|${keyBefore}|${key}|${keyAfter}`,
      `wb|${before}|${key}`,
      `wa|${key}|${after}`,
      `ss|${facts[at - 1]?.shape}|${fact.shape}|${facts[at + 1]?.shape}`,
      `nn|${facts[at - 1]?.knownBase}|${fact.known}|${fact.knownBase}`,
      `nt|${fact.flat.slice(-1)}|${facts[at + 1]?.isTradeAtEnd}|${fact.knownBase}`,
    ];
    for (const step of FARTHER) {
      const far = facts[at + step];
      if (far)
        features.push(`${step}w=${far.flat}`, ...far.kinds.map((kind) => `${step}k=${kind}`));
    }
    const places = new Set(features.map((feature) => placeOf(hashOf(feature))));
    for (const step of NEAR) {
      const near = told[at + step] ?? [at + step < 0 ? START : END];
      for (const feature of near) places.add(placeOf(feature, step));
    }
    return Uint32Array.from(places);
  });
}

const START = hashOf('w=<');
const END = hashOf('w=>');

function keyOf({ kinds, shape, level }: TokenFacts): string {
  return [...kinds, shape, level].join('+');
}

function toldFeatures(fact: TokenFacts): string[] {
  return [
    `w=${fact.flat}`,
    `s=${fact.shape}`,
    ...ends(fact.flat, 3),
    ...fact.kinds.map((kind) => `k=${kind}`),
    ...fact.counted,
    `x=${fact.known}`,
    `xb=${fact.knownBase}`,
    `t=${fact.isTradeAtEnd}`,
  ];
}

function wordFeatures(fact: TokenFacts): string[] {
  const { flat, shape } = fact;
  return [
    ...toldFeatures(fact),
    ...ends(flat, 5),
    ...AFFIXES.filter((length) => length < flat.length).map(
      (length) => `p=${flat.slice(0, length)}`,
    ),
    `l=${clip(flat.length, 12)}`,
    `sx=${shape}|${fact.known}`,
    `sxb=${shape}|${fact.known === '' ? fact.knownBase : 'known'}`,
    `st=${shape}|${fact.isTradeAtEnd}`,
    `xc=${fact.known}|${fact.level}`,
  ];
}

function ends(word: string, most: number): string[] {
  return AFFIXES.filter((length) => length <= most && length < word.length).map(
    (length) => `e=${word.slice(-length)}`,
  );
}

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
