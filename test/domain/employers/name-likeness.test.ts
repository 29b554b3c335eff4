import { likenessOfNames, mayBeAlike, placeWords } from '../../../domain/employers/name-likeness';
import { pick, randomFrom, SEED } from '../../support/random';

const WORDS = [
  'Pesula',
  'Pestula',
  'Porin',
  'Pori',
  'K-Market',
  'Kmarket',
  'Auto',
  'Autotalo',
].concat(['Talo', 'Åman', 'Aman', 'Oy', '1', '2', 'Virta', 'Vitra', 'Ky']);

it(`leaves out no pair of names that are alike (seed ${SEED})`, () => {
  const random = randomFrom(SEED);
  const name = () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, WORDS)).join(' ');
  const missed: string[] = [];
  let alike = 0;
  for (let round = 0; round < 3_000; round += 1) {
    const [left, right] = [{ name: name() }, { name: name() }];
    if (likenessOfNames(left, right).score === 0) continue;
    alike += 1;
    if (!mayBeAlike(placeWords(left), placeWords(right)))
      missed.push(`${left.name} ~ ${right.name}`);
  }
  expect(missed).toEqual([]);
  expect(alike).toBeGreaterThan(100);
});

it('does not compare names whose words begin otherwise', () => {
  const [left, right] = [{ name: 'Pesula Virta' }, { name: 'Kahvila Kaneli' }];
  expect(mayBeAlike(placeWords(left), placeWords(right))).toBe(false);
});
