import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from '../../../cards/kit/wording';
import { readCommand } from '../../../dialogs/kit/read-command';
import { likelyIntent, offeredWishes, WISHES } from '../../../domain/intents/likely-intent';
import { readIntent } from '../../../domain/intents/read-intent';
import { surestIntent } from '../../../domain/intents/surest-intent';
import { LANGUAGES, type Language } from '../../../domain/language';
import { scoreWording } from '../../../scripts/intents/score-wording';
import { readWordings } from '../../../scripts/intents/wording';

const UNSEEN = join(__dirname, 'unseen');
const wordings = readdirSync(UNSEEN).flatMap((name) => readWordings(join(UNSEEN, name)));
const hear = (text: string, language: Language) =>
  surestIntent(text, language) ?? likelyIntent(text);
const share = (outcome: string, hear: typeof readIntent) =>
  wordings.filter((wording) => scoreWording(wording, hear(wording.text, 'fi') ?? {}) === outcome)
    .length / wordings.length;

it('understands people whom it has not met, half as often again as the patterns alone', () => {
  expect(share('right', hear)).toBeGreaterThan(1.5 * share('right', readIntent));
  expect(share('wrong', hear)).toBeLessThan(share('wrong', readIntent) + 0.03);
});

describe.each(LANGUAGES)('what it offers when it is unsure, in %s', (language) => {
  const t = wordsIn(language);

  it.each(WISHES)('%s is said in words that it understands', (intent) => {
    const said = t(`intents.say.${intent}`);
    const heard = readCommand(said)?.name ?? hear(said, language)?.intent;
    expect(heard).toBe(intent);
  });
});

it.each([
  'Asiakas ei ole vastannut puheluihin 7 viikkoon.',
  'kävin tänään Hotelli Untuvapeitossa',
  `${'ja sitten '.repeat(40)}peru`,
])('offers nothing where nothing is meant: %j', (text) => {
  expect(offeredWishes(text)).toEqual([]);
});
