import { wordsIn } from '../../../cards/kit/wording';
import { trackingWorkbook } from '../../../cards/workbooks/tracking-workbook';
import { digestFigures } from '../../../domain/digest/figures';
import { daysOfPeriod } from '../../../domain/digest/period-spans';
import { LANGUAGES } from '../../../domain/language';
import { type LocalDate, weekNumberOf } from '../../../domain/local-date';
import type { Meeting } from '../../../domain/meetings/meeting';
import { trackingRows } from '../../../domain/workbooks/tracking';
import { factsOf, randomTeam } from '../../domain/digest/random-team';
import { day, factsWith, meeting } from '../../domain/digest/small-team';
import { randomFrom, SEED } from '../../support/random';
import { partsOf, type ReadSheet, readWorkbook } from '../../support/read-workbook';

const TEAMS = 25;

describe(`a tracking table of random teams (SEED=${SEED})`, () => {
  const random = randomFrom(SEED);

  it.each(Array.from({ length: TEAMS }, (_, at) => at))(
    'gives back every number and day to another library (%i)',
    async (at) => {
      const facts = factsOf(randomTeam(random));
      const language = LANGUAGES[at % LANGUAGES.length] ?? 'fi';
      const { from, to } = daysOfPeriod(facts.period);
      const rows = trackingRows(facts).map((row) => ({
        ...row,
        reviewedOn: row.review && facts.today,
        reviewedBy: row.review && 'Tiina Tiiminvetäjä',
      }));
      const met = facts.meetings
        .filter(({ metOn }) => metOn >= from && metOn <= to)
        .map((one) => ({ ...one, minutes: one.deeds.length + one.id.length * 7 }));
      const content = await trackingWorkbook(language, {
        teamName: facts.team.name,
        from: facts.period.from,
        to: facts.period.to,
        madeOn: facts.today,
        weeks: rows,
        meetings: met.map((one) => ({ meeting: one, employerName: `Oy ${one.employerId}` })),
      });
      const [weeks, meetings] = await readWorkbook(content);

      expect(weeks?.rows).toEqual(
        rows.map((row) => [
          weekNumberOf(row.week),
          dateOf(row.from),
          dateOf(row.to),
          row.coachName ?? wordsIn(language)('workbook.formerCoach'),
          row.counted,
          row.target ?? null,
          row.absence ? wordsIn(language)(`workbook.absence.${row.absence}`) : null,
          row.otherFaceToFace,
          row.otherChannels,
          row.jobSeekers ?? null,
          row.byWishes ?? null,
          row.inLine ?? null,
          row.newEmployers,
          row.review ? dateOf(facts.today) : null,
          row.review ? 'Tiina Tiiminvetäjä' : null,
        ]),
      );
      expect(meetings?.rows.map((row) => [row[0], row[2], row[11], row[12]])).toEqual(
        met.map((one) => [
          dateOf(one.metOn),
          `Oy ${one.employerId}`,
          dateOf(one.nextStepOn),
          one.minutes,
        ]),
      );
      addsUpTo(weeks, facts);
    },
  );

  /** The sheet's columns against the digest's own figures. */
  function addsUpTo(weeks: ReadSheet | undefined, facts: ReturnType<typeof factsOf>) {
    const { coaches, team } = digestFigures(facts);
    const sum = (name: string | undefined, column: number) =>
      (weeks?.rows ?? [])
        .filter((row) => name === undefined || row[3] === name)
        .reduce((all, row) => all + Number(row[column]), 0);
    expect(coaches.map(({ name }) => [name, sum(name, 4), sum(name, 5), sum(name, 8)])).toEqual(
      coaches.map((coach) => [coach.name, coach.counted, coach.target ?? 0, coach.otherChannels]),
    );
    expect([sum(undefined, 4), sum(undefined, 7), sum(undefined, 8)]).toEqual([
      team.counted,
      team.otherFaceToFace,
      team.otherChannels,
    ]);
  }
});

describe('a tracking table', () => {
  const workbookOf = (of: Partial<Meeting> & { employerName?: string }, teamName = 'Lahti') => {
    const { employerName = 'Leipomo', ...changes } = of;
    const facts = factsWith({ meetings: [meeting(changes)] });
    return trackingWorkbook('fi', {
      teamName,
      from: facts.period.from,
      to: facts.period.to,
      madeOn: facts.today,
      weeks: trackingRows(facts),
      meetings: facts.meetings.map((one) => ({ meeting: one, employerName, coachName: 'Anna' })),
    });
  };

  it('keeps the head and the first column of each sheet in sight', async () => {
    const parts = partsOf(await workbookOf({}));
    const sheets = Object.keys(parts).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
    expect(sheets).toHaveLength(3);
    for (const sheet of sheets) {
      const [pane = ''] = /<pane [^>]*>/.exec(parts[sheet] ?? '') ?? [];
      expect(pane).toContain('ySplit="1"');
      expect(pane).toContain('state="frozen"');
      expect(pane).toContain('topLeftCell="B2"');
    }
  });

  it('prints each sheet on the width of one page lying down, with a filter in its head', async () => {
    const parts = partsOf(await workbookOf({}));
    const sheets = Object.keys(parts).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
    for (const sheet of sheets) {
      const xml = parts[sheet] ?? '';
      expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
      expect(xml).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/);
      const [, columns, rows] =
        /<\/sheetData><autoFilter ref="A1:([A-Z]+)(\d+)"\/>/.exec(xml) ?? [];
      expect(xml).toContain(`r="${columns}1"`);
      expect(xml).not.toContain(`<row r="${Number(rows) + 1}"`);
    }
  });

  it('has a bold head, widths, day formats and shares as per cent', async () => {
    const parts = partsOf(await workbookOf({ basis: 'clientWishes' }));
    expect(parts['xl/styles.xml']).toMatch(/<b\/>/);
    expect(parts['xl/styles.xml']).toContain('formatCode="d.m.yyyy"');
    expect(parts['xl/styles.xml']).toContain('formatCode="0%"');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<col min="4" max="4" width="24"/);
  });

  it('never holds a formula, whatever people write', async () => {
    const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://x.example")', '\t=2'];
    for (const text of nasty) {
      const content = await workbookOf({ employerName: text, nextStep: text }, text);
      const parts = partsOf(content);
      expect(Object.values(parts).join('')).not.toMatch(/<f[ >]/);
      const [, meetings, how] = await readWorkbook(content);
      expect(meetings?.records[0]).toMatchObject({ Työnantaja: text, 'Seuraava askel': text });
      expect(how?.rows[0]?.[1]).toBe(text);
    }
  });

  it('takes any text, also what XML does not', async () => {
    const [, meetings] = await readWorkbook(
      await workbookOf({ employerName: 'A\u0000 & <B> "C" 😀', nextStep: 'x'.repeat(40_000) }),
    );
    expect(meetings?.records[0]?.Työnantaja).toBe('A & <B> "C" 😀');
    expect(meetings?.records[0]?.['Seuraava askel']).toHaveLength(32_767);
  });

  it('shows no client’s code and no contact person', async () => {
    const content = await workbookOf({ clientCode: 'AK-77', contactName: 'Kaisa Kauppias' });
    expect(Object.values(partsOf(content)).join('')).not.toMatch(/AK-77|Kaisa/);
  });

  it.each(LANGUAGES)('says in %s what it holds and how it was computed', async (language) => {
    const facts = factsWith({ meetings: [meeting({ deeds: ['needsHeard', 'serviceTold'] })] });
    const content = await trackingWorkbook(language, {
      teamName: 'Lahti',
      from: facts.period.from,
      to: facts.period.to,
      madeOn: facts.today,
      weeks: trackingRows(facts),
      meetings: [],
    });
    const t = wordsIn(language);
    const [weeks, , how] = await readWorkbook(content);
    expect([weeks?.name, how?.name]).toEqual([t('workbook.sheet.weeks'), t('workbook.sheet.how')]);
    expect(how?.rows.slice(0, 4)).toEqual([
      [t('workbook.how.team'), 'Lahti'],
      [t('workbook.how.from'), dateOf(day('2026-11-09'))],
      [t('workbook.how.to'), dateOf(day('2026-11-15'))],
      [t('workbook.how.madeOn'), dateOf(day('2026-11-16'))],
    ]);
    expect(how?.rows.every(([title, said]) => title && said)).toBe(true);
  });
});

describe('a week in the tracking table', () => {
  const rowOf = (of: Parameters<typeof factsWith>[0]) => trackingRows(factsWith(of))[0];
  const told = { coachId: 'anna', week: factsWith().period.weeks[0] ?? weekMissing() };

  it('has the target of criterion 17, none while absent, and nought without job seekers', () => {
    expect(rowOf({})?.target).toBe(6);
    expect(rowOf({ coachWeeks: [{ ...told, jobSeekers: 2 }] })?.target).toBe(4);
    expect(rowOf({ coachWeeks: [{ ...told, jobSeekers: 0 }] })?.target).toBe(0);
    expect(rowOf({ coachWeeks: [{ ...told, absence: 'other' }] })).toMatchObject({
      target: undefined,
      absence: 'other',
    });
  });

  it('shows the first of its reviews', () => {
    const at = '2026-11-16T08:00:00Z';
    const reviews = ['tiina', 'timo'].map((by) => ({ week: told.week, by, at }));
    expect(rowOf({ reviews })?.review?.by).toBe('tiina');
  });

  it('tells of one who has left only where they met somebody', () => {
    const rows = trackingRows(factsWith({ meetings: [meeting({ coachId: 'gone' })] }));
    expect(rows.map(({ coachName, counted, target }) => [coachName, counted, target])).toEqual([
      ['Anna', 0, 6],
      [undefined, 1, undefined],
    ]);
    expect(trackingRows(factsWith())).toHaveLength(1);
  });
});

function dateOf(of: LocalDate | undefined): Date | null {
  return of === undefined ? null : new Date(`${of}T00:00:00Z`);
}

function weekMissing(): never {
  throw new Error('a period without weeks');
}
