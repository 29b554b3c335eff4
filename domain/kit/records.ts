/** A record's keys with their own type, in their order. */
export function keysOf<T extends object>(record: T): Extract<keyof T, string>[] {
  const keys: Extract<keyof T, string>[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

export function builtOf<T extends object>(
  keys: readonly (keyof T)[],
  valueFor: <K extends keyof T>(key: K) => T[K],
): T {
  const built: Partial<T> = {};
  for (const key of keys) built[key] = valueFor(key);
  if (!hasAll(built, keys)) throw new Error('A key of the record is missing');
  return built;
}

function hasAll<T extends object>(built: Partial<T>, keys: readonly (keyof T)[]): built is T {
  return keys.every((key) => key in built);
}
