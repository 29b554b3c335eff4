import { lexiconOf, packLexicon } from '../../domain/log-text/tagger/lexicon';
import type { KeptModel } from '../../domain/log-text/tagger/model';
import { packText, packWeights } from '../../domain/log-text/tagger/packed-weights';
import { packWords } from '../../domain/log-text/tagger/word-counts';
import { readLexicon } from './read-lexicon';
import type { TaggedLine } from './tagged-lines';
import { trainBaseForms } from './train-base-forms';
import { trainTagger } from './train-tagger';

/** Thousandths: sums of a few of these hardly change a reading. */
const STEP_PARTS = 1_000;

/** Learns from the lines what the file of weights keeps; the same lines give the same file. */
export function learnModel(lines: readonly TaggedLine[]): KeptModel {
  const kinds = readLexicon();
  const { words, places, steps } = trainTagger(lines, lexiconOf(kinds));
  return {
    words: packText(packWords(words)),
    lexicon: packText(packLexicon(kinds)),
    tags: packWeights(places),
    steps: Array.from(steps, (step) => Math.round(step * STEP_PARTS) / STEP_PARTS),
    bases: packWeights(trainBaseForms(lines, words, lexiconOf(kinds))),
  };
}
