import { readPath } from '../../../domain/process/read-path';

it.each([
  ['asiakas', 'client'],
  ['asiakkaan polku', 'client'],
  ['Polku?', 'client'],
  ['klientens väg', 'client'],
  ["the client's path", 'client'],
  ['valmennus', 'coaching'],
  ['viisi vaihetta', 'coaching'],
  ['valmennuksen 5 vaihetta', 'coaching'],
  ['fem faser', 'coaching'],
  ['the five phases of job coaching', 'coaching'],
  ['jupiter', 'jupiter'],
  ['Jupiterin neljä jaksoa', 'jupiter'],
  ['jupiterin vaiheet', 'jupiter'],
  ['Jupiters fyra perioder', 'jupiter'],
])('%s names the path %s', (words, path) => {
  expect(readPath(words)).toBe(path);
});

it.each([
  'kuka päivittää asiakkaan suunnitelman',
  'miten valmennus alkaa',
  'description of coaching',
  'jupiterin rahoitus',
  'neljä',
  'the',
  '🙂',
])('%s names none', (words) => {
  expect(readPath(words)).toBeUndefined();
});
