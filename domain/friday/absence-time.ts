import { TIMES, type TimeKind } from './absence-times';

export interface TimeFound {
  readonly kind: TimeKind;
  readonly numbers: readonly number[];
  readonly rest: string;
  readonly isFirst: boolean;
}

export function timeIn(sentence: string): TimeFound | undefined {
  for (const { kind, words } of TIMES) {
    const found = words.exec(sentence);
    if (!found) continue;
    const [phrase, ...groups] = found;
    const before = sentence.slice(0, found.index);
    const rest = `${before}${sentence.slice(found.index + phrase.length)}`;
    return {
      kind,
      numbers: groups.filter((group) => group !== undefined).map(Number),
      rest: rest.replace(/\s+/g, ' ').trim(),
      isFirst: before === '',
    };
  }
  return undefined;
}
