import { MEANINGS } from '../../../domain/answers/asked/asked-questions';
import { packAsked, unpackAsked } from '../../../domain/answers/asked/packed-asked';
import { readAsked } from '../../../domain/answers/asked/read-asked';
import type { Entry } from '../../../domain/answers/entry';
import { gatherAsked, type HeardQuestion } from '../../../scripts/train/gather-asked';
import { realKnowledge } from '../../support/real-knowledge';

const CLASSES = ['kriteeri-01', 'kriteeri-01-raja-arvot', 'laki-vaitiolo'];

/** Meanings of which the first is told; no two questions share another. */
function meaning(first: number, from: number): number[] {
  return [first, ...Array.from({ length: MEANINGS - 1 }, (_, at) => from + at)];
}
function heard(words: number[], meanings: number[], answers: number[]): HeardQuestion {
  return { writer: 'w', words: new Set(words), meanings, answers };
}
const asked = gatherAsked([
  heard([-5, 7, 900], meaning(0, 100), [0, 1]),
  heard([7, 11], meaning(1, 200), [2]),
  heard([13, 17], meaning(2, 300), []),
]);
const read = (words: number[], meanings: number[], by = asked) =>
  readAsked({ words: new Set(words), meanings }, by, CLASSES);
function entry(id: string): Entry {
  const found = realKnowledge.entry(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

it('a question is likeliest answered by what answered the likest in words', () => {
  const reading = read([-5, 900], meaning(50, 400));
  expect(reading.likeliest(2)).toEqual(['kriteeri-01', 'kriteeri-01-raja-arvot']);
  const { share, kin, times } = reading.fitOf(entry('kriteeri-01'));
  expect(share).toBeGreaterThan(0.9);
  expect(kin).toBeGreaterThan(1.9 * share);
  expect(times).toBe(1);
  expect(reading.fitOf(entry('laki-vaitiolo')).share).toBeLessThan(0.1);
});

it('without a common word, by what answered those that mean the same', () => {
  expect(read([1234], meaning(1, 500)).likeliest(1)).toEqual(['laki-vaitiolo']);
});

it('a question like those that nothing answered is likely unanswerable', () => {
  expect(read([13, 17], meaning(2, 600)).unanswered).toBeGreaterThan(0.9);
  expect(read([7, 11], meaning(1, 600)).unanswered).toBeLessThan(0.1);
});

it('a question like none fits no entry better than another', () => {
  const reading = read([4321], meaning(60, 700));
  expect(reading.nearest).toBe(0);
  expect(reading.likeliest(9).map((id) => reading.fitOf(entry(id)).share)).toEqual([0, 0, 0]);
});

it('what is kept in the file reads as what was gathered', () => {
  const kept = JSON.parse(JSON.stringify(packAsked(asked)));
  expect(unpackAsked(kept)).toEqual(asked);
});
