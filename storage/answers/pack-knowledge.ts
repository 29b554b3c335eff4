import { entriesOf } from '../../domain/answers/make-entries';
import { vocabularyOf } from '../../domain/answers/make-vocabulary';
import type { PackedIndex } from './built-knowledge';
import type { Postings } from './finder-index';
import { buildIndex } from './open-knowledge';
import { packEntries } from './pack-entries';
import { pack } from './pack-lists';
import type { KnowledgeFiles } from './read-articles';

/** The articles and their index as the one file that the built bot reads. */
export function packKnowledge(files: KnowledgeFiles): Uint8Array {
  const { words: counted, finder, wordings, prepare } = buildIndex(files);
  const { terms, entries, limits, alike, wholes, words } = counted;
  const vocabulary = vocabularyOf(counted);
  const value: PackedIndex = {
    ...files,
    terms,
    sizes: { entries, limits },
    alike: [...alike].map(([term, others]) => [term, [...others]]),
    wholes: [...wholes],
    words: { fi: [...words.fi.keys()], sv: [...words.sv.keys()], en: [...words.en.keys()] },
  };
  return pack(
    { ...value },
    {
      asking: counted.asking,
      declined: counted.declined,
      'wordings.hashes': wordings.hashes,
      'wordings.places': wordings.places,
      ...postingLists('asked', finder.asked),
      ...postingLists('body', finder.body),
      ...packEntries(entriesOf(files).map((entry, number) => prepare(number, entry, vocabulary))),
    },
  );
}

function postingLists(name: string, { ids, ends, lengths }: Postings) {
  return { [`${name}.ids`]: ids, [`${name}.ends`]: ends, [`${name}.lengths`]: lengths };
}
