import type { IntentName } from '../../../domain/intents/intent';
import { readIntent } from '../../../domain/intents/read-intent';
import { LANGUAGES } from '../../../domain/language';
import { realKnowledge } from '../../support/real-knowledge';

/** The questions of the articles about the bot are by others than the patterns. */
const LEADS_TO: Readonly<Record<string, readonly IntentName[]>> = {
  'botti-excel': ['excel'],
  'botti-kieli': ['language', 'swedish', 'english', 'finnish'],
  'botti-kirjaaminen': ['howToLog', 'help', 'addEmployer', 'log'],
  'botti-kooste': ['reviewed', 'teamNumbers', 'digest'],
  'botti-kuka-nakee': ['whoSees'],
  'botti-kumoaminen': ['undo', 'editLog', 'ownLogs'],
  'botti-muistutukset': ['stopFriday', 'whenAsks'],
  'botti-poissaolo': ['absence'],
  'botti-sailytys': ['keeps'],
  'botti-valmentajaksi': ['becomeCoach'],
  'botti-vastaukset': ['whence', 'topics'],
  'botti-asiakas': ['whatToLog'],
  'botti-tavoite': ['target'],
};
/** Taken only when the store has the name. */
const NAMED: readonly IntentName[] = ['employerKnown', 'employerLast', 'coachNumbers'];
const MOST_ASTRAY = 0.01;

it('leads hardly a question about the bot elsewhere than its article does', () => {
  const asked = realKnowledge.entries.flatMap((entry) =>
    entry.id.startsWith('botti-')
      ? LANGUAGES.flatMap((language) =>
          entry.questions[language].map((text) => ({ id: entry.id, language, text })),
        )
      : [],
  );
  const taken = asked.flatMap(({ id, language, text }) => {
    const found = readIntent(text, language);
    return found && !NAMED.includes(found.intent) ? [{ id, text, intent: found.intent }] : [];
  });
  const astray = taken.filter(({ id, intent }) => !LEADS_TO[id]?.includes(intent));
  console.info(
    `${taken.length} of ${asked.length} taken, astray:`,
    astray.map(({ id, intent, text }) => `${id}: ${intent}: ${text}`),
  );
  expect(taken.length).toBeGreaterThan(50);
  expect(astray.length / asked.length).toBeLessThanOrEqual(MOST_ASTRAY);
});
