import type { KeptParts } from '../../domain/log-text/parts/part-model';
import { packSpellings } from '../../domain/log-text/tagger/known-spellings';
import { lexiconOf, packLexicon } from '../../domain/log-text/tagger/lexicon';
import type { KeptModel } from '../../domain/log-text/tagger/model';
import { packText, packWeights } from '../../domain/log-text/tagger/packed-weights';
import { packWords } from '../../domain/log-text/tagger/word-counts';
import type { LearnedChain } from './learn-chain';
import { readLexicon } from './read-lexicon';
import type { TaggedLine } from './tagged-lines';
import { trainBaseForms } from './train-base-forms';
import { trainTagger } from './train-tagger';

/** Thousandths: sums of a few of these hardly change a reading. */
const STEP_PARTS = 1_000;

/** Learns from the lines what the file of weights keeps; the same lines give the same file. */
export function learnModel(lines: readonly TaggedLine[]): {
  readonly names: KeptModel;
  readonly parts: KeptParts;
} {
  const kinds = readLexicon();
  const { words, names, parts } = trainTagger(lines, lexiconOf(kinds));
  return {
    names: {
      words: packText(packWords(words)),
      spellings: packText(packSpellings(words)),
      lexicon: packText(packLexicon(kinds)),
      tags: packWeights(names.places),
      steps: keptSteps(names),
      bases: packWeights(trainBaseForms(lines, words, lexiconOf(kinds))),
    },
    parts: { places: packWeights(parts.places), steps: keptSteps(parts) },
  };
}

function keptSteps({ steps }: LearnedChain): number[] {
  return Array.from(steps, (step) => Math.round(step * STEP_PARTS) / STEP_PARTS);
}
