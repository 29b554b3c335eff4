import { greatest } from '../../../domain/answers/greatest';

it('finds the greatest values, greatest first, of equal ones the earlier', () => {
  const values = Float32Array.of(0.2, 0.9, 0, 0.9, 0.5);
  expect(greatest(values, 3)).toEqual([1, 3, 4]);
  expect(greatest(values, 9)).toEqual([1, 3, 4, 0, 2]);
  expect(greatest(values, 0)).toEqual([]);
});
