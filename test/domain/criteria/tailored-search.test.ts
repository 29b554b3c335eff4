import { proposalOf, proposalsOf } from '../../../domain/criteria/proposals';
import type { Meeting } from '../../../domain/meetings/meeting';
import { day, meeting } from '../digest/small-team';
import { criteriaFacts } from './facts-of';

const METON = { metOn: day('2026-11-10') };

/** So many contacts of 1,000 by wishes, and so many in line with plans (none told when left out). */
function contacts(byWishes: number, inLine?: number): Meeting[] {
  return Array.from({ length: 1_000 }, (_, at) =>
    meeting({
      ...METON,
      channel: at % 2 === 0 ? 'phone' : 'faceToFace',
      basis: at < byWishes ? 'clientWishes' : 'openVacancy',
      isInLineWithPlan: inLine === undefined ? undefined : at < inLine,
    }),
  );
}

const propose = (meetings: Meeting[]) => proposalOf(criteriaFacts({ meetings }), 16);
const kinds = (proposal: ReturnType<typeof propose>) =>
  proposal.kind === 'none' ? [] : proposal.notes.map(({ kind }) => kind);

describe('criterion 16', () => {
  // By wishes and in line, in thousandths.
  it.each([
    [0, 1000, 1],
    [249, 1000, 1],
    [250, 1000, 2],
    [251, 1000, 2],
    [490, 1000, 2],
    [499, 1000, 2],
    [500, 1000, 3],
    [501, 1000, 3],
    [745, 1000, 3],
    [749, 1000, 3],
    [750, 1000, 4],
    [751, 1000, 4],
    [895, 1000, 4],
    [899, 1000, 4],
    [900, 1000, 5],
    [1000, 1000, 5],
    [1000, 900, 5],
    [1000, 899, 4],
    [1000, 750, 4],
    [1000, 749, 3],
    [750, 750, 4],
    [750, 0, 3],
    [600, 0, 3],
  ])('puts %d of 1,000 by wishes and %d in line on level %d', (byWishes, inLine, level) => {
    expect(propose(contacts(byWishes, inLine))).toMatchObject({
      kind: 'computed',
      level,
      value: byWishes / 10,
      unit: 'percent',
    });
  });

  it('stays on level 3 when nobody told whether contacts are in line with plans', () => {
    const proposal = propose(contacts(950));
    expect(proposal).toMatchObject({ level: 3 });
    expect(kinds(proposal)).toContain('inLineMissing');
  });

  it('counts a contact without a known basis in nothing', () => {
    const known = contacts(800, 1000);
    const more = [...known, ...Array.from({ length: 500 }, () => meeting(METON))];
    expect(propose(more)).toMatchObject({ level: 4, value: 80 });
  });

  it('says what is missing when there is nothing to count', () => {
    expect(propose([])).toEqual({ kind: 'none', criterion: 16, missing: ['contacts'] });
    expect(propose([meeting(METON)])).toEqual({ kind: 'none', criterion: 16, missing: ['basis'] });
  });

  it('asks for caution with few contacts', () => {
    expect(kinds(propose(contacts(1000, 1000).slice(0, 9)))).toContain('fewCases');
    expect(kinds(propose(contacts(1000, 1000).slice(0, 10)))).not.toContain('fewCases');
  });
});

describe('the proposals', () => {
  it('are 25, in the order of their numbers, and never a level out of nothing', () => {
    const proposals = proposalsOf(criteriaFacts());
    expect(proposals.map(({ criterion }) => criterion)).toEqual(
      Array.from({ length: 25 }, (_, at) => at + 1),
    );
    expect(proposals.filter(({ kind }) => kind !== 'none')).toEqual([]);
  });
});
