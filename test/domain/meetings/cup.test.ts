import { cupOf } from '../../../domain/meetings/cup';

describe('cupOf', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [25, 3],
  ])('after %i days is cup %i', (days, cup) => {
    expect(cupOf(days)).toEqual({ cup, days });
  });

  it('is none before the first meeting face to face', () => {
    expect(cupOf(0)).toBeUndefined();
  });
});
