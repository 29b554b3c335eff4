import { monthName } from '../../../domain/digest/months';
import { factsSpan } from '../../../domain/digest/period-spans';
import { monthPeriod, quarterPeriod } from '../../../domain/digest/period-weeks';
import { readPeriod } from '../../../domain/digest/read-period';
import { LANGUAGES } from '../../../domain/language';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import { isoWeek, mondaysWithThursdayIn, plusDays } from './naive-days';

const day = localDateOrThrow;

/** `2026-W46`, `2026-10` or `2026-Q3`; read in week 47 of 2026 unless told otherwise. */
function named(words: string, today = '2026-11-18'): string {
  const period = readPeriod(words, day(today));
  if (period === 'unknown') return period;
  const { kind, from, weeks } = period;
  if (kind === 'week') return String(weeks);
  if (kind === 'month') return from.slice(0, 7);
  return `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
}

describe('readPeriod', () => {
  it.each([
    ['', '2026-W46'],
    ['  ', '2026-W46'],
    ['vk 46', '2026-W46'],
    ['vk46', '2026-W46'],
    ['VK. 46.', '2026-W46'],
    ['v 46', '2026-W46'],
    ['v.46', '2026-W46'],
    ['vko 46', '2026-W46'],
    ['46', '2026-W46'],
    ['viikko 46', '2026-W46'],
    ['viikon 46', '2026-W46'],
    ['viikolta 46', '2026-W46'],
    ['46. viikko', '2026-W46'],
    ['viikko 47', '2026-W47'],
    ['viikko 48', '2025-W48'],
    ['46/2025', '2025-W46'],
    ['vk 46 / 2025', '2025-W46'],
    ['viikko 46 vuodelta 2025', '2025-W46'],
    ['2025-W46', '2025-W46'],
    ['10/2026', '2026-W10'],
    ['tämä viikko', '2026-W47'],
    ['tämän viikon', '2026-W47'],
    ['viime viikko', '2026-W46'],
    ['viime viikolta', '2026-W46'],
    ['viikko', '2026-W46'],
    ['vecka 46', '2026-W46'],
    ['v. 46', '2026-W46'],
    ['veckan 46', '2026-W46'],
    ['förra veckan', '2026-W46'],
    ['den här veckan', '2026-W47'],
    ['week 46', '2026-W46'],
    ['wk46', '2026-W46'],
    ['week 46 of 2025', '2025-W46'],
    ['this week', '2026-W47'],
    ['last week?', '2026-W46'],
  ])('takes %j for week %s', (words, week) => {
    expect(named(words)).toBe(week);
  });

  it.each([
    ['lokakuu', '2026-10'],
    ['Lokakuun', '2026-10'],
    ['lokakuulta', '2026-10'],
    ['lokakuussa', '2026-10'],
    ['loka', '2026-10'],
    ['lokakuu 2025', '2025-10'],
    ['lokakuu/2025', '2025-10'],
    ['marraskuu', '2026-11'],
    ['joulukuu', '2025-12'],
    ['kuukausi 10', '2026-10'],
    ['kuukausi 12', '2025-12'],
    ['kuukausi', '2026-10'],
    ['tämä kuukausi', '2026-11'],
    ['viime kuussa', '2026-10'],
    ['tässä kuussa', '2026-11'],
    ['viime kuun', '2026-10'],
    ['viime marraskuu', '2025-11'],
    ['viime lokakuu', '2026-10'],
    ['oktober', '2026-10'],
    ['i oktober', '2026-10'],
    ['oktobers', '2026-10'],
    ['maj 2025', '2025-05'],
    ['förra månaden', '2026-10'],
    ['October', '2026-10'],
    ['in october', '2026-10'],
    ["October's", '2026-10'],
    ['Oct 2025', '2025-10'],
    ['last month', '2026-10'],
    ['this month', '2026-11'],
  ])('takes %j for month %s', (words, month) => {
    expect(named(words)).toBe(month);
  });

  it.each([
    ['neljännes', '2026-Q3'],
    ['neljänneksen', '2026-Q3'],
    ['viime neljännes', '2026-Q3'],
    ['tämä neljännes', '2026-Q4'],
    ['Q3', '2026-Q3'],
    ['q4', '2026-Q4'],
    ['Q3/2025', '2025-Q3'],
    ['2025 Q3', '2025-Q3'],
    ['3. neljännes', '2026-Q3'],
    ['kolmas neljännes', '2026-Q3'],
    ['neljännen neljänneksen', '2026-Q4'],
    ['neljännes 3/2025', '2025-Q3'],
    ['vuosineljännes 1', '2026-Q1'],
    ['kvartaali 2', '2026-Q2'],
    ['kvartal 3', '2026-Q3'],
    ['3:e kvartalet', '2026-Q3'],
    ['förra kvartalet', '2026-Q3'],
    ['quarter 3', '2026-Q3'],
    ['3rd quarter of 2025', '2025-Q3'],
    ['last quarter', '2026-Q3'],
  ])('takes %j for quarter %s', (words, quarter) => {
    expect(named(words)).toBe(quarter);
  });

  it.each([
    'vk 0',
    'vk 54',
    'vk 53',
    '53/2025',
    '48/2026',
    'joulukuu 2026',
    'Q5',
    'Q0',
    'kuukausi 13',
    '2025',
    'viime',
    'tämä',
    '46 47',
    'vk 46 lokakuu',
    'lokakuu marraskuu',
    'viime vk 46',
    'neljännes lokakuu',
    'heippa',
    'vk 46 heippa',
    'vuosi',
    '46/1999',
    '-1',
  ])('knows no period %j', (words) => {
    expect(named(words)).toBe('unknown');
  });

  it.each([
    // 1.1.2027 is the Friday of week 53 of 2026.
    ['', '2027-01-01', '2026-W52'],
    ['', '2027-01-04', '2026-W53'],
    ['', '2026-01-05', '2026-W01'],
    ['tämä viikko', '2027-01-03', '2026-W53'],
    ['vk 53', '2027-01-01', '2026-W53'],
    ['vk 53', '2027-06-01', '2026-W53'],
    ['53/2026', '2027-06-01', '2026-W53'],
    ['vk 1', '2027-01-03', '2026-W01'],
    ['vk 1', '2027-01-04', '2027-W01'],
    // 29.12.2025 is the Monday of week 1 of 2026.
    ['vk 1', '2025-12-29', '2026-W01'],
    ['vk 52', '2025-12-30', '2025-W52'],
    ['viime viikko', '2025-12-29', '2025-W52'],
    ['tammikuu', '2027-01-01', '2027-01'],
    ['kuukausi', '2027-01-15', '2026-12'],
    ['joulukuu', '2027-01-01', '2026-12'],
    ['neljännes', '2027-01-15', '2026-Q4'],
    ['Q1', '2027-01-15', '2027-Q1'],
    ['Q2', '2027-01-15', '2026-Q2'],
  ])('takes %j on %s for %s', (words, today, period) => {
    expect(named(words, today)).toBe(period);
  });

  it('reads each month in each language', () => {
    for (const language of LANGUAGES)
      for (let month = 1; month <= 12; month++)
        expect(named(`${monthName(month, language)} 2025`)).toBe(
          `2025-${String(month).padStart(2, '0')}`,
        );
  });
});

describe('months and quarters', () => {
  const late = day('2031-01-01');

  it('share the weeks of five years out, each to one month and one quarter', () => {
    const ofMonths: string[] = [];
    const ofQuarters: string[] = [];
    for (let year = 2025; year < 2030; year++) {
      for (let month = 1; month <= 12; month++)
        ofMonths.push(...monthPeriod(year, month, late).weeks);
      for (let quarter = 1; quarter <= 4; quarter++)
        ofQuarters.push(...quarterPeriod(year, quarter, late).weeks);
    }
    const all = mondaysWithThursdayIn('2025-01-01', '2029-12-31').map(isoWeek);
    expect(ofMonths).toEqual(all);
    expect(ofQuarters).toEqual(all);
  });

  it('run by the calendar, and their weeks by their Thursdays', () => {
    expect(monthPeriod(2026, 10, late)).toEqual({
      kind: 'month',
      from: '2026-10-01',
      to: '2026-10-31',
      weeks: ['2026-W40', '2026-W41', '2026-W42', '2026-W43', '2026-W44'],
    });
    expect(monthPeriod(2028, 2, late).to).toBe('2028-02-29');
    const { from, to, weeks } = quarterPeriod(2026, 4, late);
    expect([from, to, weeks[0], weeks.at(-1)]).toEqual([
      '2026-10-01',
      '2026-12-31',
      '2026-W40',
      '2026-W53',
    ]);
  });

  it('have only the weeks begun, yet one at least', () => {
    expect(monthPeriod(2026, 11, day('2026-11-15')).weeks).toEqual(['2026-W45', '2026-W46']);
    expect(monthPeriod(2026, 11, day('2026-11-16')).weeks).toHaveLength(3);
    // The Thursday of 1.1.2027's week is still in December.
    expect(monthPeriod(2027, 1, day('2027-01-01')).weeks).toEqual(['2027-W01']);
  });

  it('need the facts of their whole weeks and of the four of the mean', () => {
    expect(factsSpan(monthPeriod(2026, 10, late))).toEqual({
      from: '2026-09-28',
      to: '2026-11-01',
    });
    const february = monthPeriod(2026, 2, late);
    expect(factsSpan(february)).toEqual({ from: '2026-02-02', to: '2026-03-01' });
    const begun = monthPeriod(2026, 11, day('2026-11-03'));
    expect(factsSpan(begun)).toEqual({ from: plusDays('2026-11-02', -21), to: '2026-11-08' });
    expect(begun.weeks).toEqual([weekOf(day('2026-11-03'))]);
  });
});
