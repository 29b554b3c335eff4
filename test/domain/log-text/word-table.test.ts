import { wordLikeness } from '../../../domain/log-text/word-likeness';
import { byKeys, keysOfForm } from '../../../domain/log-text/word-table';
import { FIRST_NAMES, PLACES, TRADES } from '../../../domain/log-text/words/names';
import { randomFrom, SEED } from '../../support/random';
import { REGISTER } from './register';

const NAMES = [
  ...new Set([
    ...REGISTER.flatMap(({ name, aliases }) => [name, ...aliases].join(' ').split(' ')),
    ...PLACES,
    ...TRADES,
    ...FIRST_NAMES,
  ]),
];
const ENDINGS = ['', 'n', 'ssa', 'lle', 'an', 'in', 's', 'lta'];

it(`the table finds every name that a word is like, however misspelt (SEED=${SEED})`, () => {
  const random = randomFrom(SEED);
  const below = (count: number) => Math.floor(random() * count);
  const table = byKeys(NAMES);
  let alike = 0;
  for (let run = 0; run < 300; run += 1) {
    const letters = [...`${NAMES[below(NAMES.length)]}${ENDINGS[below(ENDINGS.length)]}`];
    const at = below(letters.length);
    const slips: readonly (readonly string[])[] = [
      [],
      ['a'],
      [...letters.slice(at, at + 2)].reverse(),
    ];
    const slip = slips[below(slips.length)] ?? [];
    letters.splice(at, slip.length === 2 ? 2 : below(2), ...slip);
    const word = letters.join('');
    const found = new Set(keysOfForm(word).flatMap((key) => table.get(key) ?? []));
    for (const name of NAMES.filter((each) => wordLikeness(word, each) > 0)) {
      alike += 1;
      if (!found.has(name)) throw new Error(`${word} is like ${name}, not found`);
    }
  }
  expect(alike).toBeGreaterThan(100);
});
