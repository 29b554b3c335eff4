import { localDateOrThrow } from '../../domain/local-date';
import { hearMessage } from '../../scripts/intents/hear-message';
import { scoreWording } from '../../scripts/intents/score-wording';
import type { Wording } from '../../scripts/intents/wording';

const TODAY = localDateOrThrow('2026-12-01');
const hear = (text: string) => hearMessage(text, { reader: 'fi', today: TODAY });

it.each([
  ['kirjaa tapaaminen', { intent: 'log' }],
  ['kuka näkee mun kirjaukset', { intent: 'whoSees' }],
  [
    'onko Hotelli Untuvapeitto rekisterissä',
    { intent: 'employerKnown', name: 'Hotelli Untuvapeitto' },
  ],
  ['olen lomalla ensi viikolla', { intent: 'absence' }],
  ['kävin tänään Hotelli Untuvapeitossa ja sovittiin uusi tapaaminen', { isLog: true }],
  ['mikä on lomake b', {}],
])('hears %j as the bot does', (text, heard) => {
  expect(hear(text)).toEqual(heard);
});

it.each([
  ['right', 'target', { intent: 'target' }],
  ['alike', 'target', { intent: 'mine' }],
  ['alike', 'log', { isLog: true }],
  ['wrong', 'target', { intent: 'digest' }],
  ['wrong', 'gotJob', { isLog: true }],
  ['none', 'target', {}],
] as const)('counts as %s what is asked as %s and heard as %j', (outcome, intent, heard) => {
  expect(scoreWording({ intent, language: 'fi', text: '' }, heard)).toBe(outcome);
});

it.each([
  ['Marja Kokkonen', 'Marja Kokkosen', 'right'],
  ['Siilin Pesula', 'siilin pesulaan', 'right'],
  ['Siilin Pesula', 'Kahvila Teekuppisen', 'wrong'],
  ['Siilin Pesula', undefined, 'wrong'],
])('wants %s and hears %s: %s', (name, heard, outcome) => {
  const wording: Wording = { intent: 'employerKnown', language: 'fi', text: '', name };
  const found = { intent: 'employerKnown', ...(heard && { name: heard }) } as const;
  expect(scoreWording(wording, found)).toBe(outcome);
});
