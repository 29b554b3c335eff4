import {
  type AssessorSheet,
  JOINT,
  lacksReason,
  markOf,
} from '../../../domain/assessments/assessment';
import { joinSheets } from '../../../domain/assessments/join-sheets';
import { readMark, writeMark } from '../../../domain/assessments/mark';
import { type MarkChange, markCriteria } from '../../../domain/assessments/mark-criteria';
import type { Level } from '../../../domain/criteria/level';
import { criterionOrThrow } from '../../support/values';

const AT = '2026-11-24T08:00:00.000Z';

function sheet(assessorId: string, typed: Partial<Record<number, string>> = {}): AssessorSheet {
  const empty = {
    assessmentId: 'a',
    teamId: 't',
    assessorId,
    assessorName: `Arvioija ${assessorId}`,
    begunAt: AT,
    marks: [],
  };
  return marked(
    empty,
    Object.entries(typed).map(([number, text]) => change(Number(number), text)),
  );
}

function change(
  criterion: number,
  typed: string | undefined,
  more: Partial<MarkChange> = {},
): MarkChange {
  const mark = typed === undefined ? undefined : readMark(typed);
  return { criterion: criterionOrThrow(criterion), mark, ...more };
}

function marked(
  before: AssessorSheet,
  changes: readonly MarkChange[],
  proposed: Partial<Record<number, Level>> = {},
): AssessorSheet {
  const levels = new Map(
    Object.entries(proposed).flatMap(([number, level]) =>
      level ? [[criterionOrThrow(number), level] as const] : [],
    ),
  );
  const decision = markCriteria(before, { changes, proposed: levels, at: AT });
  return decision.kind === 'write' ? decision.next : before;
}

const written = (marks: ReadonlyMap<number, Parameters<typeof writeMark>[0]>) =>
  Object.fromEntries([...marks].map(([number, mark]) => [number, writeMark(mark)]));

describe('marking criteria', () => {
  it('changes what was said and leaves everything else', () => {
    const before = sheet('x', { 1: '4', 2: '3' });
    const after = marked(before, [change(2, '5', { note: 'Haastattelu' })]);
    expect(markOf(after, 1)).toEqual(markOf(before, 1));
    expect(markOf(after, 2)).toMatchObject({ mark: { score: 5 }, note: 'Haastattelu' });
  });

  it('keeps what was said before', () => {
    const after = marked(sheet('x', { 2: '3' }), [change(2, '3-5')]);
    expect(
      markOf(marked(after, [change(2, '')]), 2)?.former.map(({ mark }) => writeMark(mark)),
    ).toEqual(['3', '3-5']);
  });

  it('refuses a press that changes nothing', () => {
    const before = sheet('x', { 2: '3' });
    expect(
      markCriteria(before, {
        changes: [change(2, '3'), change(9, '')],
        proposed: new Map(),
        at: AT,
      }).kind,
    ).toBe('refuse');
  });

  it('takes a text away when it comes empty, and leaves it when it does not come', () => {
    const before = marked(sheet('x'), [change(2, '3', { note: 'Näin', reason: 'Siksi' })]);
    const after = marked(before, [change(2, undefined, { note: '' })]);
    expect(markOf(after, 2)).toMatchObject({
      note: undefined,
      reason: 'Siksi',
      mark: { score: 3 },
    });
  });

  it('asks a reason for another score than the proposed one, and for that alone', () => {
    const proposed = { 17: 4 as const };
    const lacks = (typed: string, more: Partial<MarkChange> = {}) => {
      const mark = markOf(marked(sheet('x'), [change(17, typed, more)], proposed), 17);
      return mark && lacksReason(mark);
    };
    expect(lacks('4')).toBe(false);
    expect(lacks('5')).toBe(true);
    expect(lacks('3-5')).toBe(true);
    expect(lacks('n')).toBe(false);
    expect(lacks('5', { reason: 'Kaksi viikkoa jäi kirjaamatta' })).toBe(false);
  });

  it('does not ask for a reason because the proposal moves later', () => {
    const before = marked(sheet('x'), [change(17, '4')], { 17: 4 });
    const after = marked(before, [change(17, '4', { note: 'Lisäys' })], { 17: 5 });
    const mark = markOf(after, 17);
    expect(mark && lacksReason(mark)).toBe(false);
    expect(mark?.proposed).toBe(4);
  });
});

describe('the sheets of several assessors', () => {
  it('agree where all say the same, or one says nothing', () => {
    const { marks, differences } = joinSheets([
      sheet('x', { 1: '4', 2: '3' }),
      sheet('y', { 1: '4' }),
    ]);
    expect(written(marks)).toEqual({ 1: '4', 2: '3' });
    expect(differences).toEqual([]);
  });

  it('leave a difference open until the joint round has agreed on it', () => {
    const [x, y] = [sheet('x', { 3: '4' }), sheet('y', { 3: '5' })];
    const apart = joinSheets([x, y]);
    expect(written(apart.marks)).toEqual({});
    expect(apart.differences).toMatchObject([
      {
        criterion: 3,
        said: [{ assessorName: 'Arvioija x' }, { assessorName: 'Arvioija y' }],
        agreed: undefined,
      },
    ]);
    const agreed = joinSheets([x, y, sheet(JOINT, { 3: '4-5' })]);
    expect(written(agreed.marks)).toEqual({ 3: '4-5' });
    expect(agreed.differences).toHaveLength(1);
  });

  it('count not relevant against a score as a difference', () => {
    expect(joinSheets([sheet('x', { 5: 'n' }), sheet('y', { 5: '3' })]).differences).toHaveLength(
      1,
    );
  });

  it('go by themselves where the joint round agreed on what they no longer differ in', () => {
    const { marks } = joinSheets([
      sheet('x', { 3: '5' }),
      sheet('y', { 3: '5' }),
      sheet(JOINT, { 3: '4' }),
    ]);
    expect(written(marks)).toEqual({ 3: '5' });
  });
});
