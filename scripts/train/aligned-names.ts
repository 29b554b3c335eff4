import { flatten } from '../../domain/log-text/flat-text';
import { logVocabularyFor } from '../../domain/log-text/language-of-log';
import type { BaseKnowledge, NameWord } from '../../domain/log-text/tagger/base-form';
import type { Seam } from '../../domain/log-text/tagger/join-features';
import {
  candidatesOf,
  type NamePlace,
  type NameText,
  nameTextOf,
  nameWordAt,
  seamAt,
} from '../../domain/log-text/tagger/name-forms';
import { tokensIn } from '../../domain/log-text/tagger/tokens';
import type { TaggedLine } from './tagged-lines';

/** A word of a name in a line with the one of the register that it is. */
export interface AlignedWord {
  readonly word: NameWord;
  readonly base: string;
}
export interface AlignedSeam {
  readonly seam: Seam;
  readonly isOne: boolean;
}
export interface AlignedLine {
  readonly writer: string;
  readonly words: readonly AlignedWord[];
  readonly seams: readonly AlignedSeam[];
}

/** Which word of its name in a register each word of a name in the line is, or is a part of. */
export function alignNames(tagged: TaggedLine, knowledge: BaseKnowledge): AlignedLine {
  const { line, text, tokens, tags, writer } = tagged;
  const { language } = logVocabularyFor(flatten(text));
  const nameText = nameTextOf(text, tokens, language, knowledge);
  const words: AlignedWord[] = [];
  const seams: AlignedSeam[] = [];
  let from = 0;
  for (const { name } of line.employers) {
    const start = tags.indexOf(1, from);
    if (start < 0) break;
    let end = start + 1;
    while (tags[end] === 2) end += 1;
    from = end;
    const named = tokensIn(name, flatten(name))
      .map(({ flat }) => flat)
      .filter((flat) => WORD.test(flat));
    const bases = align(nameText, { start, end }, named, knowledge);
    bases?.forEach(({ base, isJoined }, index) => {
      const place = { start, end };
      const word = nameWordAt(nameText, place, start + index);
      if (word) words.push({ word, base });
      const seam = index > 0 && seamAt(nameText, place, start + index, base);
      if (seam) seams.push({ seam, isOne: isJoined });
    });
  }
  return { writer, words, seams };
}

/** A mark, which is no word: names are compared without them. */
const WORD = /[\p{L}\p{N}]/u;

interface Part {
  readonly base: string;
  readonly isJoined: boolean;
}

function align(
  line: NameText,
  place: NamePlace,
  named: readonly string[],
  knowledge: BaseKnowledge,
): Part[] | undefined {
  const search = (
    at: number,
    index: number,
    rest: string,
    isJoined: boolean,
  ): Part[] | undefined => {
    const word = nameWordAt(line, place, at);
    if (at === place.end || !word) return index === named.length ? [] : undefined;
    if (!WORD.test(word.flat)) {
      const others = search(at + 1, index, rest, isJoined);
      return others && [{ base: word.flat, isJoined: false }, ...others];
    }
    if (rest === '') return undefined;
    if (candidatesOf(word, knowledge).some(({ text }) => text === rest)) {
      const others = search(at + 1, index + 1, named[index + 1] ?? '', false);
      if (others) return [{ base: rest, isJoined }, ...others];
    }
    if (rest.length > word.flat.length && rest.startsWith(word.flat)) {
      const others = search(at + 1, index, rest.slice(word.flat.length), true);
      if (others) return [{ base: word.flat, isJoined }, ...others];
    }
    return undefined;
  };
  return search(place.start, 0, named[0] ?? '', false) ?? byPlace(line, place, named);
}

/** Word by word, where not all of them are told by their form. */
function byPlace(
  { tokens }: NameText,
  { start, end }: NamePlace,
  named: readonly string[],
): Part[] | undefined {
  const isAllWords = tokens.slice(start, end).every(({ flat }) => WORD.test(flat));
  if (!isAllWords || named.length !== end - start) return undefined;
  return named.map((base) => ({ base, isJoined: false }));
}
