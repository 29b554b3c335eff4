export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  number(least: number, most: number): number;
  /** One of them, each as likely. */
  oneOf<T>(choices: readonly [T, ...T[]]): T;
  /** True in so many cases of a hundred. */
  chance(percent: number): boolean;
}

/** The same throws for the same seed (mulberry32 on an FNV-1a hash of it). */
export function diceOf(seed: string): Dice {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    number,
    oneOf: (choices) => choices[number(0, choices.length - 1)] ?? choices[0],
    chance: (percent) => next() * 100 < percent,
  };
}
