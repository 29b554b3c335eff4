import { ASPECTS } from '../../domain/answers/aspects';
import type { Examples, PreparedEntry } from '../../domain/answers/prepared-entry';
import { endsOf } from './finder-index';
import { EXAMPLES, HELD } from './packed-entries';
import type { Lists } from './packed-lists';

/** The lists of all entries by kind; within a kind, entry after entry. */
export function packEntries(entries: readonly PreparedEntry[]): Lists {
  const lists: Record<string, Int32Array | Float64Array> = {};
  const put = (name: string, parts: readonly (Int32Array | Float64Array)[]) => {
    const numbers = parts.flatMap((part) => [...part]);
    lists[name] =
      parts[0] instanceof Float64Array ? Float64Array.from(numbers) : Int32Array.from(numbers);
    lists[`${name}.ends`] = endsOf(parts);
  };
  for (const part of HELD) {
    put(
      `${part}.numbers`,
      entries.map((entry) => entry[part].numbers),
    );
    put(
      `${part}.shares`,
      entries.map((entry) => entry[part].shares),
    );
  }
  for (const part of EXAMPLES) {
    put(
      `${part}.numbers`,
      entries.map((entry) => entry[part].numbers),
    );
    put(
      `${part}.places`,
      entries.map((entry) => entry[part].ends),
    );
    put(
      `${part}.weights`,
      entries.map((entry) => entry[part].weights),
    );
    put(
      `${part}.aspects`,
      entries.map(({ [part]: { aspects } }) => numbersOf(aspects)),
    );
  }
  return lists;
}

function numbersOf(aspects: Examples['aspects']): Int32Array {
  return Int32Array.from(aspects, (aspect) => (aspect ? ASPECTS.indexOf(aspect) : -1));
}
