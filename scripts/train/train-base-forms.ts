import { flatten } from '../../domain/log-text/flat-text';
import { logVocabularyFor } from '../../domain/log-text/language-of-log';
import { type BaseCandidate, baseCandidates } from '../../domain/log-text/tagger/base-candidates';
import { baseFeatures, type NameWord } from '../../domain/log-text/tagger/base-form';
import { BITS } from '../../domain/log-text/tagger/hash';
import { softmax, sumAt } from '../../domain/log-text/tagger/softmax';
import { tokensIn } from '../../domain/log-text/tagger/tokens';
import {
  type WordCounts,
  type WordTable,
  wordCounts,
} from '../../domain/log-text/tagger/word-counts';
import { FIRST_NAMES, TRADES } from '../../domain/log-text/words/names';
import { inflect } from './inflect';
import { shuffle } from './shuffle';
import { countWords, type TaggedLine } from './tagged-lines';

interface Pair {
  readonly word: NameWord;
  readonly base: string;
  readonly writer: string;
}
interface Example {
  /** Of each candidate. */
  readonly features: readonly (readonly number[])[];
  readonly right: number;
}

const BASE_OPTIONS = { rounds: 6, rate: 0.1 };

/** Learns which of its candidates is the base form of a name's inflected word. */
export function trainBaseForms(lines: readonly TaggedLine[], words: WordTable): Float32Array {
  const byWriter = new Map<string, WordCounts>();
  for (const writer of new Set(lines.map((line) => line.writer))) {
    const own = countWords(lines.filter((line) => line.writer === writer));
    byWriter.set(writer, wordCounts(words, own));
  }
  const pairs = lines.flatMap(pairsOf);
  const written = pairs.flatMap(({ word, base, writer }) =>
    exampleOf(word, base, byWriter.get(writer) ?? wordCounts(words)),
  );
  const made = madeExamples(pairs);
  const weights = new Float32Array(2 ** BITS);
  const squares = new Float32Array(weights.length).fill(1e-6);
  for (let round = 0; round < BASE_OPTIONS.rounds; round += 1) {
    for (const { features, right } of shuffle(round < 2 ? [...made, ...written] : written, round)) {
      const probabilities = softmax(features.map((own) => sumAt(own, weights)));
      features.forEach((own, at) => {
        const gradient = Number(at === right) - (probabilities[at] ?? 0);
        if (Math.abs(gradient) < 1e-3) return;
        for (const place of own) {
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          weights[place] =
            (weights[place] ?? 0) + (BASE_OPTIONS.rate * gradient) / Math.sqrt(square);
        }
      });
    }
  }
  return weights;
}

/** Nothing when the base form is none of the candidates. */
function exampleOf(
  word: NameWord,
  base: string,
  counts: WordCounts,
  isTold: (candidate: BaseCandidate) => boolean = () => true,
): Example[] {
  const candidates = baseCandidates(word.flat).filter(isTold);
  const right = candidates.findIndex(({ text }) => text === base);
  if (right < 0) return [];
  return [
    { features: candidates.map((candidate) => baseFeatures(word, candidate, counts)), right },
  ];
}

/**
 * Forms that nobody wrote, of the names' last words and of trades. They teach what an ending does to a
 * stem; whether a word has an ending at all is left to the lines,
 * but people's names that look inflected (`Iris`) are shown as they are.
 */
function madeExamples(pairs: readonly Pair[]): Example[] {
  const nobody = wordCounts(new Map());
  const bases = pairs.filter(({ word }) => word.fromEnd === 0).map(({ base }) => base);
  const people = FIRST_NAMES.map((name) => name.toLowerCase());
  const forms = [...new Set([...bases, ...people, ...TRADES])].sort().flatMap(inflect);
  const inflected = forms.flatMap(({ form, base }) =>
    exampleOf(lastWord(form), base, nobody, ({ ending }) => ending !== ''),
  );
  const likeInflected = people.filter((name) => name.endsWith('s'));
  return [
    ...inflected,
    ...likeInflected.flatMap((name) => exampleOf(lastWord(name), name, nobody)),
  ];
}

function lastWord(form: string): NameWord {
  const text = `${form.slice(0, 1).toUpperCase()}${form.slice(1)}`;
  return { text, flat: form, fromEnd: 0, count: 2, before: '', after: '', language: 'fi' };
}

function pairsOf({ line, writer, text, tokens, tags }: TaggedLine): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const { name } of line.employers) {
    const start = tags.indexOf(1, from);
    if (start < 0) break;
    let end = start + 1;
    while (tags[end] === 2) end += 1;
    from = end;
    const named = tokensIn(name, flatten(name));
    if (named.length !== end - start) continue;
    const before = tokens[start - 1]?.flat ?? '';
    const after = tokens[end]?.flat ?? '';
    const { language } = logVocabularyFor(flatten(text));
    named.forEach(({ flat: base }, at) => {
      const token = tokens[start + at];
      if (!token) return;
      const place = {
        fromEnd: named.length - 1 - at,
        count: named.length,
        before,
        after,
        language,
      };
      pairs.push({ writer, base, word: { text: token.text, flat: token.flat, ...place } });
    });
  }
  return pairs;
}
