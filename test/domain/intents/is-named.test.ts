import { isNamed } from '../../../domain/intents/is-named';

it.each(['Aino', 'ainolla', 'Ainon viikko', 'Aino Mäkisellä'])(
  'knows Aino Mäkinen by %j',
  (typed) => {
    expect(isNamed(typed, 'Aino Mäkinen')).toBe(true);
  },
);

it.each([
  ['Veikolla', 'Veikko Valmentaja'],
  ['Pekan', 'Pekka Pouta'],
  ['Åsas', 'Åsa Öhman'],
])('knows %s to be %s', (typed, name) => {
  expect(isNamed(typed, name)).toBe(true);
});

it.each([
  ['Liisalla', 'Aino Mäkinen'],
  ['asiakkaalla', 'As Ka'],
  ['', 'Aino Mäkinen'],
])('does not take %j for %s', (typed, name) => {
  expect(isNamed(typed, name)).toBe(false);
});
