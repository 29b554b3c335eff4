import { memoizeByText } from '../../../domain/kit/remember';

it('asks once for a word, however often it comes', () => {
  const ask = jest.fn((word: string) => word.length);
  const lengthOf = memoizeByText(ask);
  expect(['kuppi', 'tee', 'kuppi', 'tee'].map((word) => lengthOf(word))).toEqual([5, 3, 5, 3]);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('forgets the words that were not asked about for longest, and keeps those in use', () => {
  const ask = jest.fn((word: string) => word.length);
  const lengthOf = memoizeByText(ask);
  lengthOf('harvinainen');
  for (let number = 0; number < 20_000; number += 1) {
    lengthOf(`sana${number}`);
    lengthOf('yleinen');
  }
  const asked = () => ask.mock.calls.flat();
  expect(asked().filter((word) => word === 'yleinen')).toHaveLength(1);
  lengthOf('harvinainen');
  expect(asked().filter((word) => word === 'harvinainen')).toHaveLength(2);
});
