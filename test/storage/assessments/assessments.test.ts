import {
  type Assessment,
  type AssessorSheet,
  markOf,
} from '../../../domain/assessments/assessment';
import { readMark, writeMark } from '../../../domain/assessments/mark';
import { markCriteria } from '../../../domain/assessments/mark-criteria';
import { CRITERION_NUMBERS } from '../../../domain/criteria/criterion';
import { refuse, write } from '../../../domain/kit/decision';
import { localDateOrThrow } from '../../../domain/local-date';
import { assessmentRepository } from '../../../storage/assessments/assessments';
import { pressToken } from '../../../storage/kit/press-token';
import { LIITE_9 } from '../../support/liite9';
import { type OpenStore, STORES } from '../../support/stores';
import { criterionOrThrow } from '../../support/values';

const AT = new Date('2026-11-24T08:00:00.000Z');
const TEAM = 'team';

const begun: Assessment = {
  id: 'n1',
  teamId: TEAM,
  form: 'psychiatric',
  begunOn: localDateOrThrow('2026-11-24'),
  begunBy: 'x',
};

function emptySheet(assessorId: string): AssessorSheet {
  const assessorName = `Arvioija ${assessorId}`;
  return {
    assessmentId: 'n1',
    teamId: TEAM,
    assessorId,
    assessorName,
    begunAt: AT.toISOString(),
    marks: [],
  };
}

describe.each(STORES)('assessments on $name', ({ open }) => {
  let store: OpenStore;
  let assessments: ReturnType<typeof assessmentRepository>;

  beforeEach(async () => {
    store = await open();
    assessments = assessmentRepository(store.collection);
    await assessments.change({ ...pressOf('x', 'begin'), assessmentId: 'n1', isNew: true }, () =>
      write(begun),
    );
  });
  afterEach(() => store.dispose());

  const pressOf = (actorId: string, token: string) => ({ teamId: TEAM, actorId, at: AT, token });

  function mark(
    assessorId: string,
    typed: Partial<Record<number, string>>,
    on = assessments,
    form = 'form',
  ) {
    const changes = Object.entries(typed).map(([number, text]) => ({
      criterion: criterionOrThrow(number),
      mark: readMark(text ?? ''),
    }));
    const press = {
      ...pressOf(assessorId, pressToken(form, typed)),
      assessmentId: 'n1',
      assessorId,
    };
    return on.mark(press, (present) =>
      markCriteria(present ?? emptySheet(assessorId), {
        changes,
        proposed: new Map(),
        at: AT.toISOString(),
      }),
    );
  }

  it('keep LIITE 9 as printed over a restart', async () => {
    for (const number of CRITERION_NUMBERS) await mark('x', { [number]: LIITE_9[number] ?? '' });
    const again = assessmentRepository(await store.reopen());
    const [kept] = await again.of(TEAM);
    expect(kept?.assessment).toEqual(begun);
    expect(kept?.result).toMatchObject({
      known: 72,
      given: { from: 83, to: 89 },
      possible: { from: 88, to: 114 },
    });
  });

  it('lose nothing of presses from two devices and by two assessors at once', async () => {
    const other = assessmentRepository(await store.reopen());
    await Promise.all([
      ...CRITERION_NUMBERS.map((number) =>
        mark('x', { [number]: '4' }, number % 2 ? assessments : other, `f${number}`),
      ),
      ...CRITERION_NUMBERS.map((number) =>
        mark('y', { [number]: '3' }, number % 2 ? other : assessments, `g${number}`),
      ),
    ]);
    const [kept] = await other.of(TEAM);
    expect(kept?.sheets.map(({ marks }) => marks.length)).toEqual([25, 25]);
    expect(kept?.differences).toHaveLength(25);
  });

  it('write a press once, and the same form again when it says something else', async () => {
    expect((await mark('x', { 3: '4' })).kind).toBe('written');
    expect((await mark('x', { 3: '5' })).kind).toBe('written');
    // The first press again, as Teams may deliver it late: it does not take the second back.
    expect((await mark('x', { 3: '4' })).kind).toBe('repeated');
    const [kept] = await assessments.of(TEAM);
    const found = markOf(kept?.sheets[0], 3);
    expect(found && writeMark(found.mark)).toBe('5');
    expect(found?.former).toHaveLength(1);
  });

  it('begin once when two begin the same', async () => {
    const begin = (actorId: string) =>
      assessments.change(
        { ...pressOf(actorId, `t${actorId}`), assessmentId: 'n2', isNew: true },
        (present) => (present ? refuse('exists') : write({ ...begun, id: 'n2', begunBy: actorId })),
      );
    const outcomes = await Promise.all([begin('x'), begin('y')]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['refused', 'written']);
  });

  it('hold a plan, and say nothing of another team', async () => {
    const steps = [
      {
        criterion: 17 as const,
        what: 'Perjantain läpikäynti',
        until: localDateOrThrow('2027-03-01'),
      },
    ];
    await assessments.changePlan({ ...pressOf('x', 'plan'), assessmentId: 'n1' }, () =>
      write({ assessmentId: 'n1', teamId: TEAM, madeAt: AT.toISOString(), steps }),
    );
    expect((await assessments.of(TEAM))[0]?.plan?.steps).toEqual(steps);
    expect(await assessments.of('other')).toEqual([]);
  });
});
