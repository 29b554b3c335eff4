import { readIntent } from '../../../domain/intents/read-intent';

it.each([
  ['Kiitos paljon avusta!', 'thanks', 'fi'],
  ['kiitoksia vastauksesta', 'thanks', 'fi'],
  ['tack', 'thanks', 'sv'],
  ['ok thanks', 'thanks', 'en'],
  ['moi', 'greeting', 'fi'],
  ['hej botti', 'greeting', 'sv'],
  ['ok', 'ack', 'fi'],
  ['ok kiitos', 'ack', 'fi'],
  ['apua', 'help', 'fi'],
  ['auttakaa', 'help', 'fi'],
])('%s is no question', (text, intent, language) => {
  expect(readIntent(text, 'fi')).toEqual({ intent, language });
});

it.each([
  'moi, mikä on lomake a',
  'kiitos lomakkeesta, mihin se tallennetaan',
  'apua asiakas juo',
  'tack, vem skriver remissen',
])('%s is read on as a question', (text) => {
  expect(readIntent(text, 'fi')).toBeUndefined();
});
