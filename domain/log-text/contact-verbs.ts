import { memoizeByObject } from '../kit/remember';
import { foldLetters } from '../kit/spelling';
import { CHANNELS, type Channel } from '../meetings/meeting';
import type { LogVocabulary, Phrases } from './words/log-vocabulary';

interface Verb {
  readonly folded: string;
  readonly channel?: Channel | undefined;
}

/** The verbs of one word, by first letter: `isTypoOf` never takes words with different ones alike. */
export const verbsOf = memoizeByObject(({ contact, talked }: LogVocabulary) => {
  const table = new Map<string, Verb[]>();
  const add = (verbs: Phrases, channel?: Channel) => {
    for (const folded of verbs.filter((verb) => !/[* ]/.test(verb)).map(foldLetters)) {
      const others = table.get(folded.charAt(0)) ?? [];
      table.set(folded.charAt(0), [...others, { folded, channel }]);
    }
  };
  for (const channel of CHANNELS) add(contact[channel], channel);
  add(talked);
  return table;
});
