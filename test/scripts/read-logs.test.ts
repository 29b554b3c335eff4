import { localDateOrThrow } from '../../domain/local-date';
import type { DayLabel, LabelledLine } from '../../scripts/read-logs/labelled-line';
import { readLine } from '../../scripts/read-logs/read-line';
import { resolveDay, withDates } from '../../scripts/read-logs/resolve-day';
import { scoreLine } from '../../scripts/read-logs/score-line';

/** A Monday. */
const TODAY = localDateOrThrow('2026-11-30');

const LINE: LabelledLine = {
  id: 'x-1',
  lang: 'fi',
  text: 'kirjaa soitin eilen Lampelan Puutarhalle, haastattelu perjantaina',
  isLog: true,
  employers: [{ text: 'Lampelan Puutarhalle', name: 'Lampelan Puutarha' }],
  channel: 'phone',
  met: { text: 'eilen', day: { rel: -1 } },
  next: { text: 'haastattelu perjantaina', day: { weekday: 5 } },
  outcome: 'interview',
  hasVacancy: null,
  basis: null,
  deeds: [],
  participants: null,
  role: null,
  person: null,
};

const READ = {
  isLog: true,
  employer: 'Lampelan Puutarha',
  channel: 'phone',
  metOn: '2026-11-29',
  nextStepOn: '2026-12-04',
  outcome: 'interview',
  hasVacancy: null,
};

describe('the day of a label', () => {
  it.each<[DayLabel, 'past' | 'coming', string | undefined]>([
    [{ rel: -1 }, 'past', '2026-11-29'],
    [{ rel: 7 }, 'coming', '2026-12-07'],
    [{ weekday: 1 }, 'past', '2026-11-30'],
    [{ weekday: 5 }, 'past', '2026-11-27'],
    [{ weekday: 1 }, 'coming', '2026-12-07'],
    [{ weekday: 5 }, 'coming', '2026-12-04'],
    [{ lastWeek: 3 }, 'past', '2026-11-25'],
    [{ nextWeek: 3 }, 'coming', '2026-12-09'],
    [{ date: '{D-3}' }, 'past', '2026-11-27'],
    [{ vague: true }, 'past', undefined],
  ])('%j, %s, on a Monday is %s', (label, direction, day) => {
    expect(resolveDay(label, TODAY, direction)).toBe(day);
  });

  it('is written into the line as people write dates', () => {
    expect(withDates('kävin {D-29} ja menen {D+5}', TODAY)).toBe('kävin 1.11. ja menen 5.12.');
  });
});

describe('a line', () => {
  it('is read as the form shows it', () => {
    expect(readLine(LINE.text, { today: TODAY, employers: [] })).toEqual(READ);
  });

  it('shows an employer of the register by its name there', () => {
    const employers = [{ id: 'e1', name: 'Lampelan Puutarha Oy', aliases: [] }];
    const read = readLine(LINE.text, { today: TODAY, employers });
    expect(read.employer).toBe('Lampelan Puutarha Oy');
  });

  it('is right by every measure when the form shows what its labels say', () => {
    const { 'employer shown is wrong': wrongEmployer, ...score } = scoreLine(LINE, READ, TODAY);
    const { 'channel shown is wrong': wrongChannel, ...rights } = score;
    expect([wrongEmployer, wrongChannel]).toEqual([false, false]);
    expect(new Set(Object.values(rights))).toEqual(new Set([true]));
  });

  it.each([
    ['employer right or offered', { employer: 'Lampelan Kukka' }],
    ['channel', { channel: null }],
    ['day', { metOn: '2026-11-30' }],
    ['day of the next step', { nextStepOn: null }],
    ['outcome', { outcome: null }],
    ['vacancy', { hasVacancy: true }],
  ])('is not right by "%s" alone with %j', (measure, wrong) => {
    const score = scoreLine(LINE, { ...READ, ...wrong }, TODAY);
    const misses = Object.entries(score)
      .filter(([name, isSo]) => !isSo && !name.endsWith('is wrong') && name !== 'all three')
      .map(([name]) => name);
    expect(misses).toEqual([measure]);
  });

  it('counts an employer as wrong only when one is shown', () => {
    const none = scoreLine(LINE, { ...READ, employer: null }, TODAY);
    const other = scoreLine(LINE, { ...READ, employer: 'Lampelan Kukka' }, TODAY);
    expect(none['employer shown is wrong']).toBe(false);
    expect(other['employer shown is wrong']).toBe(true);
  });

  it('is right by one of three candidates', () => {
    const candidates = ['Lampela', 'Kukka', 'lampelan puutarha oy'];
    const score = scoreLine(LINE, { ...READ, employer: null, candidates }, TODAY);
    expect(score['employer right or offered']).toBe(true);
  });
});
