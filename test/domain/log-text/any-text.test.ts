import { addDays, localDateOrThrow } from '../../../domain/local-date';
import { looksLikeLog } from '../../../domain/log-text/looks-like-log';
import { readLog } from '../../../domain/log-text/read-log';
import { randomFrom, SEED } from '../../support/random';
import { REGISTER } from './register';
import { HELD_OUT, SENTENCES } from './sentences';

const WORDS = [...SENTENCES, ...HELD_OUT].flatMap(({ text }) => text.split(' '));
const ODDITIES = [
  '👩‍💼',
  '‮',
  'שלום',
  'مرحبا',
  '\u0000',
  '\n',
  '((((',
  '\\',
  '31.12.',
  '29.2.',
  '99.99.',
  '0.0',
  '1/13',
  '2026-02-30',
  '12.11.0000',
  'ensi',
  'viime viikon',
  'eilen huomenna',
  '…',
  "'",
  ':',
  'ﬁ',
  'I\u0307',
  '\ud800',
  'oy',
  'ab:lle',
  '&',
  'K-',
  '100000 h',
];

it(`any text at all gives no future meeting, no past next step and no fault (SEED=${SEED})`, () => {
  const random = randomFrom(SEED);
  const pick = <T>(items: readonly T[]): T | undefined =>
    items[Math.floor(random() * items.length)];
  const ids = new Set(REGISTER.map(({ id }) => id));
  let read = 0;
  for (let run = 0; run < 400; run += 1) {
    const today = addDays(localDateOrThrow('2026-01-01'), Math.floor(random() * 800));
    const length = 1 + Math.floor(random() * 25);
    const words = Array.from({ length }, () => pick(random() < 0.85 ? WORDS : ODDITIES));
    const text = words.join(random() < 0.9 ? ' ' : '');
    const draft = readLog(text, { today, employers: REGISTER });
    looksLikeLog(text);
    const { metOn, nextStepOn, employer, minutes = 1 } = draft;
    const named =
      employer?.kind === 'known' ? [employer.id] : employer?.kind === 'choose' ? employer.ids : [];
    const holds =
      (metOn === undefined || metOn <= today) &&
      (nextStepOn === undefined || nextStepOn >= today) &&
      minutes > 0 &&
      named.every((id) => ids.has(id));
    if (!holds) throw new Error(`today ${today}: ${text}\n${JSON.stringify(draft)}`);
    if (metOn !== undefined) read += 1;
  }
  // Else the texts are too odd to say anything.
  expect(read).toBeGreaterThan(20);
});

it.each([
  ['10 kB of one letter', 'a'.repeat(10_000)],
  ['10 kB of words', 'tapasin Prisma Porin kauppiaan eilen ja '.repeat(250)],
  ['10 kB of capitals', 'Aa '.repeat(3_400)],
  ['10 kB of digits and dots', '1.1.'.repeat(2_500)],
  ['10 kB of spaces', `tapasin${' '.repeat(10_000)}eilen`],
  ['emoji', '👨‍👩‍👧‍👦'.repeat(400)],
  ['right to left', 'פגשתי את הבעלים אתמול '.repeat(100)],
])('reads %s without a fault', (_name, text) => {
  const today = localDateOrThrow('2026-11-21');
  const { metOn = today } = readLog(text, { today, employers: REGISTER });
  expect(metOn <= today).toBe(true);
  expect(typeof looksLikeLog(text)).toBe('boolean');
});
