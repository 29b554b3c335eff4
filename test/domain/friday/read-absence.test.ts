import { weeksBetween } from '../../../domain/friday/absence-weeks';
import { readAbsence } from '../../../domain/friday/read-absence';
import { localDateOrThrow } from '../../../domain/local-date';

/** Friday of week 48. */
const FRIDAY = localDateOrThrow('2026-11-27');
const read = (text: string) => {
  const notice = readAbsence(text, FRIDAY);
  if (!notice) return undefined;
  const { from, to, absence = 'silent' } = notice;
  return `${absence} ${from}${from === to ? '' : `–${to}`}`;
};

it.each([
  ['en ole töissä', 'other 2026-W48'],
  ['En oo töissä.', 'other 2026-W48'],
  ['hei, en ole töissä tällä viikolla', 'other 2026-W48'],
  ['en ole tällä viikolla töissä', 'other 2026-W48'],
  ['Tällä viikolla en ole töissä', 'other 2026-W48'],
  ['olen lomalla', 'holiday 2026-W48'],
  ['olen ensi viikolla lomalla', 'holiday 2026-W49'],
  ['ensi viikon olen kesälomalla', 'holiday 2026-W49'],
  ['mulla on lomaa viikolla 52', 'holiday 2026-W52'],
  ['Olen lomalla viikot 52–1', 'holiday 2026-W52–2027-W01'],
  ['olin lomalla viime viikolla', 'holiday 2026-W47'],
  ['en ollut töissä viikolla 46', 'other 2026-W46'],
  ['oon sairaana', 'other 2026-W48'],
  ['oon saikulla koko viikon', 'other 2026-W48'],
  ['olen sairauslomalla vk 49', 'other 2026-W49'],
  ['olen poissa töistä', 'other 2026-W48'],
  ['en ole töissä tänään', 'silent 2026-W48'],
  ['olen loppuviikon sairaana', 'silent 2026-W48'],
  ['jag är inte på jobbet', 'other 2026-W48'],
  ['Jag är ledig nästa vecka', 'other 2026-W49'],
  ['nästa vecka är jag ledig', 'other 2026-W49'],
  ['jag är sjuk', 'other 2026-W48'],
  ['jag är på semester vecka 2', 'holiday 2027-W02'],
  ["I'm not at work", 'other 2026-W48'],
  ['I’m on holiday next week', 'holiday 2026-W49'],
  ['on holiday', 'holiday 2026-W48'],
  ['off sick', 'other 2026-W48'],
  ['I was off sick last week', 'other 2026-W47'],
  ['I am on holiday weeks 51 to 53', 'holiday 2026-W51–2026-W53'],
  ['olen lomalla 7.12.–18.12.', 'holiday 2026-W50–2026-W51'],
  ['Olen lomalla 7.–18.12.2026', 'holiday 2026-W50–2026-W51'],
  ['lomalla 7.12. - 18.12.', 'holiday 2026-W50–2026-W51'],
  ['7.12.-18.12. olen lomalla', 'holiday 2026-W50–2026-W51'],
  ['lomalla vko 51', 'holiday 2026-W51'],
  ['loma vk 52', 'holiday 2026-W52'],
  ['olen talvilomalla 21.12.–8.1.', 'holiday 2026-W52–2027-W01'],
  ['olen lomalla 21.12.-23.12.', 'holiday 2026-W52'],
  ['olen lomalla 9.12.–18.12.', 'holiday 2026-W51'],
  ['olen sairauslomalla 30.11.-2.12.', 'silent 2026-W49'],
  ['olen lomalla 18.12. asti', 'holiday 2026-W49–2026-W51'],
  ['sairauslomalla', 'other 2026-W48'],
  ['sairauslomalla ensi viikon', 'other 2026-W49'],
  ['palaan maanantaina', 'silent 2026-W48'],
  ['palaan töihin 14.12.', 'other 2026-W49–2026-W50'],
  ['olen lomalla, palaan maanantaina', 'holiday 2026-W48'],
  ['olen lomalla, palaan 14.12.', 'holiday 2026-W48–2026-W50'],
  ['jag är på semester 7.12–18.12', 'holiday 2026-W50–2026-W51'],
  ['jag är ledig 7–18 december', 'other 2026-W50–2026-W51'],
  ['semester vecka 51', 'holiday 2026-W51'],
  ['jag är sjukskriven till 11.12', 'other 2026-W49–2026-W50'],
  ['jag är på semester och är tillbaka på måndag', 'holiday 2026-W48'],
  ['I am on holiday 7 to 18 December', 'holiday 2026-W50–2026-W51'],
  ["I'm on holiday from 7 December until 18 December", 'holiday 2026-W50–2026-W51'],
  ['on vacation until 11 Dec', 'holiday 2026-W49–2026-W50'],
  ["I'm off sick, back on Monday", 'other 2026-W48'],
])('%j tells of an absence: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  'mitä teen jos asiakas ei ole töissä',
  'asiakas ei ole töissä',
  'olen lomalla, kuka sijaistaa',
  'olen lomalla kuka sijaistaa minua',
  'olenko lomalla ensi viikolla',
  'en ole töissä?',
  'miksi en ole töissä tällä viikolla',
  'lomalla',
  'saikulla',
  'olin lomalla',
  'olen lomalla viikolla 54',
  'en ole töissä huomenna',
  'olen töissä',
  'tapasin tänään Prisman kauppiaan',
  'är jag ledig',
  'är jag ledig nästa vecka',
  'vad gör jag om klienten är sjuk',
  'what do I do when the client is off sick',
  "I'm on holiday, who covers for me",
  'on holiday pay',
  'asiakas on lomalla 7.12.–18.12.',
  'kuka sijaistaa 7.12.–18.12.',
  'tapaaminen 7.12.–18.12.',
  'olen lomalla 32.12.–35.12.',
  'kun palaan maanantaina mitä teen',
  'asiakas palaa maanantaina',
  '7.12.–18.12.',
  'palaan perjantain kysymykseen',
  '',
])('%j tells of none', (text) => {
  expect(read(text)).toBeUndefined();
});

it('a span has each of its weeks, over the turn of the year too', () => {
  const notice = readAbsence('olen lomalla viikot 52-1', FRIDAY);
  expect(notice && weeksBetween(notice)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
});
