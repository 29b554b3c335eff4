import { isDeepStrictEqual } from 'node:util';

export type Merged<T> =
  | { readonly kind: 'merged'; readonly value: T }
  /** Both changed these, and not alike. */
  | { readonly kind: 'conflict'; readonly fields: readonly (keyof T)[] };

/**
 * Two edits of one record, put together field by field, so that nobody's change is lost silently.
 * `base` is what I was shown, `theirs` what is stored by now, `mine` what I want to store.
 */
export function mergeEdits<T extends object>(base: T, theirs: T, mine: T): Merged<T> {
  const value: T = { ...theirs };
  const fields: (keyof T)[] = [];
  for (const field of fieldsOf(base, theirs, mine)) {
    const isMineChanged = !isDeepStrictEqual(base[field], mine[field]);
    const isTheirsChanged = !isDeepStrictEqual(base[field], theirs[field]);
    if (!isMineChanged || isDeepStrictEqual(theirs[field], mine[field])) continue;
    if (isTheirsChanged) fields.push(field);
    else value[field] = mine[field];
  }
  return fields.length > 0 ? { kind: 'conflict', fields } : { kind: 'merged', value };
}

function fieldsOf<T extends object>(...records: T[]): Set<keyof T> {
  const fields = new Set<keyof T>();
  for (const record of records) for (const field in record) fields.add(field);
  return fields;
}
