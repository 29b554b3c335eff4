import { localDateOrThrow } from '../../../domain/local-date';
import { readLog } from '../../../domain/log-text/read-log';
import { REGISTER } from './register';

const read = (text: string) =>
  readLog(text, { today: localDateOrThrow('2026-11-21'), employers: REGISTER });

it.each([
  'kävin Lidlissä viime viikolla',
  'viime viikol kävin Lidlis',
  'jokin aika sitten kävin Lidlissä',
  'soitin Lidliin pari viikkoa sitten, palataan perjantaina',
  'kävin tällä viikolla Lidlissä',
  'Sovin viime viikolla Lidlin kanssa haastattelun',
  'besökte Lidl förra veckan',
  'häromdagen ringde jag Lidl',
  'visited Lidl last week',
  'called Lidl a while ago',
])('a past time without a day is told as one: %s', (text) => {
  const draft = read(text);
  expect(draft.dayDoubt).toBe('vague');
  expect(draft).not.toHaveProperty('metOn');
});

it.each([
  'kävin Lidlissä',
  'kävin Lidlissä viime viikolla torstaina',
  'kävin eilen Lidlissä, olivat hakeneet tekijää viime viikolla',
  'kävin Lidlissä, palataan tällä viikolla',
  'kävin Lidlissä, palataan ensi viikolla',
  'besökte Lidl i måndags',
  'visited Lidl, will call next week',
])('a day that is told, or no time at all, is not vague: %s', (text) => {
  expect(read(text)).not.toHaveProperty('dayDoubt');
});
