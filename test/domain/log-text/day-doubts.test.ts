import { addDays, type LocalDate, localDateOrThrow } from '../../../domain/local-date';
import { formFromDraft } from '../../../domain/log-text/meeting-draft';
import { readLog } from '../../../domain/log-text/read-log';
import { pick, randomFrom, SEED } from '../../support/random';

function shown(text: string, day = '2026-11-30') {
  const today = localDateOrThrow(day);
  const { form, dayDoubt } = formFromDraft(readLog(text, { today, employers: [] }), today);
  return { metOn: form.metOn, nextStepOn: form.nextStepOn, dayDoubt };
}

/** A contact told on a day, in one of the ways that people write it. */
const WAYS: readonly ((day: string) => string)[] = [
  (day) => `tapasin Nosturin päällikön ${day}`,
  (day) => `kävin ${day} Nosturilla`,
  (day) => `${day} kävin Nosturilla, ei tarvetta nyt`,
  (day) => `kirjaa ${day} käynti Nosturilla`,
  (day) => `besökte Nosturi ${day} med klienten`,
  (day) => `visited Nosturi on ${day} with the client`,
];

describe('a day that is told and not known leaves the day empty, with the reason', () => {
  it.each([
    'kävin Lidlissä 31.11.',
    'kävin Lidlissä 29.2.2026',
    'kävin Lidlissä 12.13.',
    'kävin Lidlissä 31.6',
    '33.5 käynti Lidlissä',
    'kirjaa 32.1. Lidl puh',
    'kävin Lidlissä 30/2',
    'kävin Lidlissä 31. marraskuuta',
    'besökte Lidl den 31 november',
    'besökte Lidl 30.2',
    'visited Lidl on 31/11',
    'visited Lidl on November 31st',
    'visited Lidl on 30 February',
    'kävin Lidlissä 31.11., soitan perjantaina',
  ])('no day of the calendar: %s', (text) => {
    expect(shown(text)).toMatchObject({ metOn: '', dayDoubt: 'unreal' });
  });

  it.each([
    'kävin Lidlissä viikolla 47',
    'kävin Lidlissä viikolla 52',
    'kävin vk 47 Lidlissä',
    'besökte Lidl vecka 47',
    'besökte Lidl v. 47',
    'visited Lidl in week 47',
    'kävin Lidlissä pari viikkoa sitten',
  ])('a time without a day: %s', (text) => {
    expect(shown(text)).toMatchObject({ metOn: '', dayDoubt: 'vague' });
  });

  it.each([
    ['tapasin 28.12. Lidlin päällikön', '2026-11-30'],
    ['tapasin Lidlin päällikön 28.12.', '2026-11-30'],
    ['kävin 2.12. Lidlissä', '2026-11-30'],
    ['kävin Lidlissä 28.12.2026', '2026-11-30'],
    ['kävin Lidlissä 28. joulukuuta', '2026-11-30'],
    ['besökte Lidl 28.12', '2026-11-30'],
    ['visited Lidl on December 28th', '2026-11-30'],
  ])('a contact on a day to come: %s, written on %s', (text, today) => {
    expect(shown(text, today)).toEqual({ metOn: '', nextStepOn: '', dayDoubt: 'ahead' });
  });

  it(`no date that the calendar lacks is read as any day (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    const year = () => 2025 + Math.floor(random() * 4);
    for (let run = 0; run < 200; run += 1) {
      const today = addDays(localDateOrThrow('2026-01-01'), Math.floor(random() * 700));
      const day = pick(random, [
        `31.${pick(random, [2, 4, 6, 9, 11])}.`,
        `31.${pick(random, [2, 4, 6, 9, 11])}.${year()}`,
        '30.2.',
        `29.2.${pick(random, [2025, 2026, 2027, 2029])}`,
        `${1 + Math.floor(random() * 31)}.${13 + Math.floor(random() * 18)}.`,
        `${32 + Math.floor(random() * 8)}.${1 + Math.floor(random() * 12)}.`,
      ]);
      const text = pick(random, WAYS)(day);
      expect([text, today, shown(text, today)]).toEqual([
        text,
        today,
        { metOn: '', nextStepOn: '', dayDoubt: 'unreal' },
      ]);
    }
  });

  it(`a date to come is asked about, and a past one is read (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    for (let run = 0; run < 200; run += 1) {
      const today = addDays(localDateOrThrow('2026-01-01'), Math.floor(random() * 700));
      const away = 1 + Math.floor(random() * 150);
      const day = addDays(today, pick(random, [away, -away]));
      const text = pick(random, WAYS)(written(day, pick(random, [true, false])));
      const { metOn, dayDoubt } = shown(text, today);
      const wanted = day > today ? ['', 'ahead'] : [day, undefined];
      expect([text, today, metOn, dayDoubt]).toEqual([text, today, ...wanted]);
    }
  });
});

function written(day: LocalDate, withYear: boolean): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${withYear ? year : ''}`;
}

it.each([
  'kävin Lidlissä, palataan 31.11.',
  'kävin Lidlissä, palataan viikolla 52',
  'besökte Lidl, återkommer vecka 3',
])('a next step on no day leaves the contact today: %s', (text) => {
  expect(shown(text)).toEqual({ metOn: '2026-11-30', nextStepOn: '', dayDoubt: undefined });
});
