import { join } from 'node:path';
import { INTENTS } from '../../../domain/intents/intent';
import { readIntent } from '../../../domain/intents/read-intent';
import { scoreWording } from '../../../scripts/intents/score-wording';
import { readWordings, type Wording } from '../../../scripts/intents/wording';

/**
 * How people ask, written before any pattern. The patterns were mended with the half `tuning` in view;
 * `unseen` was only counted. `name` is the employer or coach that the text holds.
 */
const WORDINGS = readWordings(join(__dirname, 'wordings.jsonl'));

const FLOORS = { tuning: 0.99, unseen: 0.95 };

function isRight(wording: Wording): boolean {
  return scoreWording(wording, readIntent(wording.text, 'fi') ?? {}) === 'right';
}

describe.each(['tuning', 'unseen'] as const)('the wordings: %s', (half) => {
  it(`reads at least ${FLOORS[half] * 100} %`, () => {
    const asked = WORDINGS.filter((wording) => wording.half === half);
    const wrong = asked.filter((wording) => !isRight(wording));
    const byIntent = INTENTS.flatMap((intent) => {
      const [all, missed] = [asked, wrong].map(
        (list) => list.filter((wording) => wording.intent === intent).length,
      );
      return all ? [`${intent} ${all - (missed ?? 0)}/${all}`] : [];
    });
    console.info(`${half}: ${asked.length - wrong.length}/${asked.length}\n${byIntent.join(', ')}`);
    expect(1 - wrong.length / asked.length).toBeGreaterThanOrEqual(FLOORS[half]);
  });
});

it('has at least eight wordings in three languages of thirty intents', () => {
  const full = INTENTS.filter((intent) => {
    const asked = WORDINGS.filter((wording) => wording.intent === intent);
    return asked.length >= 8 && new Set(asked.map(({ language }) => language)).size === 3;
  });
  expect(full.length).toBeGreaterThanOrEqual(30);
});

describe('what is none of the bot’s own business', () => {
  it.each([
    'asiakas sai töitä, mikä lomake täytetään?',
    'sain asiakkaalle töitä?',
    'miten kirjaan asiakkaan suostumuksen tietojärjestelmään',
    'mitä tarkoittaa nollatoleranssi',
    'kriteeri 17',
    'kuka voi tehdä lähetteen?',
    'kävin tänään Hotelli Untuvapeitossa',
    'soitin eilen autohuoltoon, ei nyt tarvetta',
    'asiakas ei vastaa puhelimeen',
    'i need help with a client who drinks',
    'får klienten vara sjuk',
    '',
    '???',
    '👍',
  ])('%j', (text) => {
    expect(readIntent(text, 'fi')).toBeUndefined();
  });
});

it.each([
  ['fi', 'ok'],
  ['sv', 'ok'],
  ['en', 'ok'],
] as const)(
  'takes what is said alike everywhere in the reader’s own language: %s',
  (language, text) => {
    expect(readIntent(text, language)?.language).toBe(language);
  },
);

it.each([
  ['ÄLÄ KYSY PERJANTAISIN!!!', 'stopFriday'],
  ['ala kysy perjantaisin', 'stopFriday'],
  ['älä kysy perjantaisin'.normalize('NFD'), 'stopFriday'],
  ['kuka näkee mun kirjauskset', 'whoSees'],
  ['I’m a job coach, how do I join', 'becomeCoach'],
])('forgives how it is typed: %j', (text, intent) => {
  expect(readIntent(text, 'fi')?.intent).toBe(intent);
});
