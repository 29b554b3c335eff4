import { wordsIn } from '../../../cards/kit/wording';
import { readIntent } from '../../../domain/intents/read-intent';
import { LANGUAGES } from '../../../domain/language';
import { localDateOrThrow } from '../../../domain/local-date';
import { looksLikeLog } from '../../../domain/log-text/looks-like-log';
import { readContacts } from '../../../domain/log-text/read-contacts';

/** A button that says something for the person must say what the bot understands. */
describe.each(LANGUAGES)('what the help says for people, in %s', (language) => {
  const t = wordsIn(language);

  it('is a log of which all is read', () => {
    const line = t('about.tryLog.line');
    expect(looksLikeLog(line)).toBe(true);
    expect(readIntent(line, language)).toBeUndefined();
    const today = localDateOrThrow('2026-11-24');
    expect(readContacts(line, { today, employers: [] }).draft).toMatchObject({
      employer: { kind: 'new' },
      metOn: today,
      channel: 'faceToFace',
      minutes: 30,
      outcome: 'interview',
      nextStepOn: '2026-12-01',
    });
  });

  it('asks what can be asked', () => {
    expect(readIntent(t('about.topicsButton'), language)).toMatchObject({
      intent: 'topics',
      language,
    });
  });

  it('asks a question that is none about the bot', () => {
    expect(readIntent(t('about.tryAsk.line'), language)).toBeUndefined();
  });
});
