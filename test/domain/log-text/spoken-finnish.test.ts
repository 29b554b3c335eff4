import { localDateOrThrow } from '../../../domain/local-date';
import { readLog } from '../../../domain/log-text/read-log';
import { REGISTER } from './register';

const ANY_TWO = [expect.any(String), expect.any(String)];

const read = (text: string) =>
  readLog(text, { today: localDateOrThrow('2026-11-21'), employers: REGISTER });

it.each([
  ['juttelin päällikön kans puhelimes', 'phone'],
  ['juttelin päällikön kanssa sähköpostil', 'email'],
  ['olin käymäs Lidlis', 'faceToFace'],
  ['meiliä Lidliin ja soitto perään', 'email'],
  ['soitto Lidliin ja meiliä perään', 'phone'],
  ['eilisellä käynnillä juteltiin töistä', 'faceToFace'],
  ['soetin Lidliin, ei vastanneet', 'phone'],
  ['soettelin eilen Lidliin', 'phone'],
  ['join kahavit Lidlin päällikön kansa', 'faceToFace'],
  ['juttelin päällikön kansa puhelimessa', 'phone'],
])('the channel of "%s" is %s', (text, channel) => {
  expect(read(text).channel).toBe(channel);
});

it.each([
  ['kävin Prismas Porissa', { kind: 'known', id: 'prisma-pori' }],
  ['soittivat Lidlist', { kind: 'known', id: 'lidl-pori' }],
  ['kävin sivun kirjakaupas', { kind: 'known', id: 'sivu' }],
  ['tapasin Kukkakauppa Iris omistajan', { kind: 'new', name: 'Kukkakauppa Iris' }],
])('the employer of "%s" is read without the last vowel', (text, employer) => {
  expect(read(text).employer).toEqual(employer);
});

// One word that no register and no trade tells of: the name is offered, its base form first.
it.each([
  ['kävin Motonetis', 'Motonet'],
  ['tulin just Nosturist', 'Nosturi'],
])('the employer of "%s" is offered without the last vowel', (text, name) => {
  expect(read(text).employer).toMatchObject({ kind: 'offer', names: [name, ...ANY_TWO] });
});

it('a common word in the nominative is no place', () => {
  expect(read('kävin eilen, paikka oli puhdas')).not.toHaveProperty('employer');
});

it.each([
  ['eilinen käynti Lidlissä', '2026-11-20'],
  ['toissapäiväinen puhelu Lidliin', '2026-11-19'],
  ['tiistainen käynti Lidlissä', '2026-11-17'],
  ['keskiviikkoisen käynnin jälkeen Lidl innostui', '2026-11-18'],
  ['viime viikol torstaina kävin Lidlis', '2026-11-12'],
])('the day of "%s" is %s', (text, day) => {
  expect(read(text).metOn).toBe(day);
});
