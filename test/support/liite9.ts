/**
 * The audit of LIITE 9 as it is printed, by criterion: ranges and blanks included. `ei relevantti`
 * stands at 5 and 9, words without a number at 4, dashes at 11 and 25.
 */
export const LIITE_9: Readonly<Record<number, string>> = {
  1: '5',
  2: '3-5',
  3: '5',
  4: '',
  5: 'ei relevantti',
  6: '5',
  7: '5',
  8: '4',
  9: 'ei relevantti',
  10: '5',
  11: '----',
  12: '4',
  13: '5',
  14: '4-5',
  15: '3-5',
  16: '5',
  17: '4',
  18: '4',
  19: '5',
  20: '5',
  21: '5',
  22: '5',
  23: '1',
  24: '1-2',
  25: '---',
};
