import { wordsIn } from '../../../cards/kit/wording';
import { LANGUAGES } from '../../../domain/language';

const TYPED = 'Kenenkään ei pidä jäädä muistiin 7f3a';

afterEach(() => {
  jest.restoreAllMocks();
});

it('keeps the strings of the cards in memory, and nothing that somebody typed', async () => {
  jest.resetModules();
  const { wordsIn } = await import('../../../cards/kit/wording');
  const put = jest.spyOn(Map.prototype, 'set');
  for (const language of LANGUAGES) {
    const t = wordsIn(language);
    for (const round of [1, 2]) {
      expect(t('ticket.reply.question', { question: `${TYPED} ${round}` })).toContain(TYPED);
      expect(t('employers.noneFound', { search: TYPED })).toContain(TYPED);
    }
  }
  const kept = put.mock.calls.map((entry) => JSON.stringify(entry));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((entry) => entry.includes(TYPED))).toEqual([]);
});

it('keeps no more strings, however many values are put into them', () => {
  const t = wordsIn('fi');
  t('meeting.team', { name: 'Pori' });
  const put = jest.spyOn(Map.prototype, 'set');
  for (let number = 0; number < 500; number += 1) t('meeting.team', { name: `Tiimi ${number}` });
  expect(put).not.toHaveBeenCalled();
});

it('puts values in as they are, and not as Markdown or as places for other values', () => {
  const name = '[x](https://a.example) {{week}} $t(meeting.title) *1*';
  expect(wordsIn('en')('meeting.team', { name })).toBe(
    'Team: [x]\u2060(https://a.example) {{week}} $t(meeting.title) *\u200A1*',
  );
});

it('takes the form of the number, and shows one that is missing by its name', () => {
  const t = wordsIn('en');
  const forms = [0, 1, 2].map((count) => t('questions.openTickets', { count }));
  expect(new Set(forms.map((form) => form.replace(/\d+/, 'n'))).size).toBe(2);
  expect(t('meeting.team')).toContain('{{name}}');
  expect(t('meeting.team', { name: undefined })).not.toContain('name');
});
