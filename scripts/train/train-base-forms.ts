import type { BaseCandidate } from '../../domain/log-text/tagger/base-candidates';
import {
  type BaseKnowledge,
  featuresOfBases,
  type NameWord,
} from '../../domain/log-text/tagger/base-form';
import { BITS } from '../../domain/log-text/tagger/hash';
import { joinFeatures } from '../../domain/log-text/tagger/join-features';
import { packSpellings, spellingsOf } from '../../domain/log-text/tagger/known-spellings';
import type { Lexicon } from '../../domain/log-text/tagger/lexicon';
import { candidatesOf } from '../../domain/log-text/tagger/name-forms';
import { chanceOf, softmax, sumAt } from '../../domain/log-text/tagger/softmax';
import { type WordTable, wordCounts } from '../../domain/log-text/tagger/word-counts';
import { FIRST_NAMES, TRADES } from '../../domain/log-text/words/names';
import { type AlignedLine, type AlignedWord, alignNames } from './aligned-names';
import { inflect } from './inflect';
import { apart, seamsWithin, withSlip } from './made-names';
import { CHAINS } from './read-lexicon';
import { shuffle } from './shuffle';
import { countWords, type TaggedLine } from './tagged-lines';

/** The features of each possibility, of which one is right; of a single one: of yes against no. */
interface Example {
  readonly features: readonly (readonly number[])[];
  readonly right: number;
}

const OPTIONS = { rounds: 6, rate: 0.1 };

/** Learns which of its candidates is the base form of a name's word, and which words are one. */
export function trainBaseForms(
  lines: readonly TaggedLine[],
  words: WordTable,
  lexicon: Lexicon,
): Float32Array {
  const spellings = spellingsOf(packSpellings(words));
  const written: Example[] = [];
  const bases: string[] = [];
  for (const writer of new Set(lines.map((line) => line.writer))) {
    const own = lines.filter((line) => line.writer === writer);
    const counts = wordCounts(words, countWords(own));
    const knowledge = { counts, lexicon, spellings };
    for (const line of own) {
      const aligned = alignNames(line, knowledge);
      written.push(...examplesOf(withMade(aligned, lexicon, written.length), knowledge));
      bases.push(...aligned.words.filter(({ word }) => word.fromEnd === 0).map(({ base }) => base));
    }
  }
  const nobody = { counts: wordCounts(new Map()), lexicon, spellings };
  const made = madeExamples(bases, nobody);
  const weights = new Float32Array(2 ** BITS);
  const squares = new Float32Array(weights.length).fill(1e-6);
  for (let round = 0; round < OPTIONS.rounds; round += 1) {
    for (const { features, right } of shuffle(round < 2 ? [...made, ...written] : written, round)) {
      const [only] = features;
      const isYesOrNo = features.length === 1 && only !== undefined;
      const probabilities = isYesOrNo
        ? [chanceOf(sumAt(only, weights))]
        : softmax(features.map((own) => sumAt(own, weights)));
      features.forEach((own, at) => {
        const gradient = Number(at === right) - (probabilities[at] ?? 0);
        if (Math.abs(gradient) < 1e-3) return;
        for (const place of own) {
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          weights[place] = (weights[place] ?? 0) + (OPTIONS.rate * gradient) / Math.sqrt(square);
        }
      });
    }
  }
  return weights;
}

/** One word in so many is made a misspelt one. */
const SLIP_EVERY = 20;

function withMade(line: AlignedLine, lexicon: Lexicon, turn: number): AlignedLine {
  const slips = line.words.filter((_word, at) => (turn + at) % SLIP_EVERY === 0);
  const slipped = slips.flatMap((word) => withSlip(word, turn) ?? []);
  const within = line.words.flatMap((word) => seamsWithin(word, lexicon));
  const between = line.seams.map(({ seam, isOne }) => ({ seam: apart(seam), isOne }));
  return {
    ...line,
    words: [...line.words, ...slipped],
    seams: [...line.seams, ...within, ...between],
  };
}

function examplesOf({ words, seams }: AlignedLine, knowledge: BaseKnowledge): Example[] {
  return [
    ...words.flatMap((aligned) => exampleOf(aligned, knowledge)),
    ...seams.map(({ seam, isOne }) => ({
      features: [joinFeatures(seam, knowledge)],
      right: isOne ? 0 : -1,
    })),
  ];
}

/** Nothing when the base form is none of the candidates. */
function exampleOf(
  { word, base }: AlignedWord,
  knowledge: BaseKnowledge,
  isTold: (candidate: BaseCandidate) => boolean = () => true,
): Example[] {
  const candidates = candidatesOf(word, knowledge).filter(isTold);
  const right = candidates.findIndex(({ text }) => text === base);
  if (right < 0 || candidates.length < 2) return [];
  return [{ features: featuresOfBases(word, candidates, knowledge), right }];
}

/**
 * Forms that nobody wrote, of the names' last words and of trades. They teach what an ending does to a
 * stem; whether a word has an ending at all is left to the lines,
 * but people's names that look inflected (`Iris`) are shown as they are.
 */
function madeExamples(bases: readonly string[], nobody: BaseKnowledge): Example[] {
  const people = FIRST_NAMES.map((name) => name.toLowerCase());
  const forms = [...new Set([...bases, ...people, ...TRADES, ...CHAINS])].sort().flatMap(inflect);
  const inflected = forms.flatMap(({ form, base }) =>
    exampleOf({ word: lastWord(form), base }, nobody, ({ ending }) => ending !== ''),
  );
  const likeInflected = people.filter((name) => name.endsWith('s'));
  return [
    ...inflected,
    ...likeInflected.flatMap((name) => exampleOf({ word: lastWord(name), base: name }, nobody)),
  ];
}

function lastWord(form: string): NameWord {
  const text = `${form.slice(0, 1).toUpperCase()}${form.slice(1)}`;
  const beside = { before: '', after: '', previous: '', next: '' };
  return { text, flat: form, fromEnd: 0, count: 2, ...beside, language: 'fi', oddness: 0 };
}
