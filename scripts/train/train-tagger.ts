import { flatten } from '../../domain/log-text/flat-text';
import { featuresOf } from '../../domain/log-text/tagger/features';
import { BITS } from '../../domain/log-text/tagger/hash';
import type { Lexicon } from '../../domain/log-text/tagger/lexicon';
import { NAME_CHAIN } from '../../domain/log-text/tagger/name-chain';
import { type WordTable, wordCounts } from '../../domain/log-text/tagger/word-counts';
import { knownWords } from '../../domain/log-text/tagger/word-kinds';
import { type LearnedChain, learnChain } from './learn-chain';
import { byEnding, inCase, withNameOf, withoutMarks } from './made-lines';
import { countWords, type TaggedLine } from './tagged-lines';
import { trainParts } from './train-parts';

export interface TaggerWeights {
  readonly words: WordTable;
  readonly names: LearnedChain;
  readonly parts: LearnedChain;
}

const OPTIONS = { rounds: 6, rate: 0.05, decay: 1e-5, bits: BITS };

/** Learns from logs alone, since nothing else is read for names and parts: nearly every log has them. */
export function trainTagger(lines: readonly TaggedLine[], lexicon: Lexicon): TaggerWeights {
  const words = countWords(lines);
  const byWriter = new Map<string, WordTable>();
  for (const writer of new Set(lines.map((line) => line.writer)))
    byWriter.set(writer, countWords(lines.filter((line) => line.writer === writer)));
  const logs = lines.filter(({ line, tokens }) => line.isLog && tokens.length > 0);
  const featured = (line: TaggedLine) => ({
    ...line,
    features: featuresOf(knownWords(line.text, flatten(line.text)), {
      counts: wordCounts(words, byWriter.get(line.writer)),
      lexicon,
    }),
  });
  const examples = logs.map(featured);
  const made = madeOf(logs).map(featured);
  return {
    words,
    names: learnChain([...examples, ...made], NAME_CHAIN, OPTIONS),
    parts: trainParts(examples),
  };
}

function madeOf(logs: readonly TaggedLine[]): TaggedLine[] {
  const groups = byEnding(logs);
  return logs.flatMap((line, at) =>
    [
      withNameOf(line, groups, at),
      at % 2 === 0 ? inCase(line, (text) => text.toLowerCase()) : undefined,
      at % 3 === 0 ? withoutMarks(line) : undefined,
      at % 9 === 0 ? inCase(line, (text) => text.toUpperCase()) : undefined,
    ].filter((made) => made !== undefined),
  );
}
