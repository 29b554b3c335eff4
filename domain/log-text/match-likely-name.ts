import { isLegalForm } from '../kit/legal-forms';
import { memoizeByObject } from '../kit/remember';
import { foldLetters } from '../kit/spelling';
import type { KnownEmployer } from './draft';
import { skeletonOf } from './tagger/known-spellings';
import type { LikelyName } from './tagger/read-names';

/*
 * Which employer of the register is one of the likely names? The name itself must be the same: in
 * any letters, compounds apart or together, misspelt, without its legal form, or with words around it
 * that the tagger took into the name. A trade or a town in common is not enough.
 */

/** So likely must the names be that are the employer's, and so likely may a name beside them be. */
const NAMED = 0.02;
const BESIDE = 0.6;
/** Of the likeliest employer's share, from which on another may be meant as well. */
const AS_LIKELY = 0.5;
/** Letters: a shorter name in one word is looked for whole only, and never misspelt. */
const LONG = 6;

/** A longer name goes on after it. */
const JOIN = /^(?:ja|och|o|and)$/;

interface Known {
  readonly id: string;
  readonly words: readonly string[];
  readonly whole: string;
  readonly skeleton: string;
}

const namesOf = memoizeByObject((register: readonly KnownEmployer[]): readonly Known[] =>
  register.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((text) => knownName(id, text)),
  ),
);

function knownName(id: string, name: string): Known {
  const words = wordsOf(name);
  const whole = words.join('');
  return { id, words, whole, skeleton: skeletonOf(whole) };
}

/** The ids of the employers whose name is likely in the text, likeliest first. */
export function matchLikelyNames(
  names: readonly LikelyName[],
  register: readonly KnownEmployer[],
): string[] {
  const shares = new Map<string, { share: number; written: string }>();
  for (const likely of names) {
    for (const id of idsOf(likely.name, register)) {
      const { share, written } = shares.get(id) ?? { share: 0, written: likely.written };
      shares.set(id, { share: share + likely.probability, written });
    }
  }
  const found = [...shares].sort(([, a], [, b]) => b.share - a.share);
  const [first] = found;
  if (!first || first[1].share < NAMED) return [];
  const { share, written } = first[1];
  const beside = names.filter(
    (likely) => !written.includes(likely.written) && !likely.written.includes(written),
  );
  if (beside.reduce((sum, { probability }) => sum + probability, 0) > BESIDE) return [];
  return found.filter(([, other]) => other.share >= AS_LIKELY * share).map(([id]) => id);
}

function idsOf(name: string, register: readonly KnownEmployer[]): Set<string> {
  const own = knownName('', name);
  const same = namesOf(register).filter(({ whole }) => whole !== '' && whole === own.whole);
  if (same.length > 0) return new Set(same.map(({ id }) => id));
  const alike = namesOf(register).filter(
    (known) =>
      (known.whole.length >= LONG && known.skeleton === own.skeleton) || isWithin(known, own),
  );
  return new Set(alike.map(({ id }) => id));
}

/** Whether a name of several words stands within another, word by word or written apart. */
function isWithin(known: Known, { words }: Known): boolean {
  if (known.words.length < 2 || known.whole.length < LONG) return false;
  for (let start = 0; start < words.length; start += 1) {
    let joined = '';
    for (let at = start; joined.length < known.whole.length && at < words.length; at += 1) {
      joined += words[at];
      if (joined === known.whole) return !JOIN.test(words[at + 1] ?? '');
    }
  }
  return false;
}

function wordsOf(name: string): string[] {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !isLegalForm(word)).map(foldLetters);
}
