import { decidePersonEdit, type PersonEditFacts } from '../../../domain/teams/person-edit';
import { NOT_IN_TEAM, personFormOf, readShare } from '../../../domain/teams/person-form';
import { withPerson } from '../../../domain/teams/team';

const coach = (share: string) => ({ isLeader: 'false', isCoach: 'true', sharePercent: share });
const leader = { isLeader: 'true', isCoach: 'false', sharePercent: '' };

function edit(facts: Partial<PersonEditFacts>) {
  const base = facts.base ?? NOT_IN_TEAM;
  return decidePersonEdit({
    base,
    theirs: base,
    mine: base,
    isRemoval: false,
    hasOtherLeader: false,
    isCoordinator: false,
    ...facts,
  });
}

it.each([
  ['1', 1],
  ['100', 100],
  [' 60 % ', 60],
  ['0', undefined],
  ['101', undefined],
  ['50,5', undefined],
  ['', undefined],
])('reads the share "%s" as %s', (text, share) => {
  expect(readShare(text)).toBe(share);
});

it('forgets the share of someone who is no longer a coach', () => {
  const mine = { isLeader: 'true', isCoach: 'false', sharePercent: '80' };
  expect(edit({ base: coach('80'), mine })).toEqual({
    kind: 'change',
    place: { roles: ['leader'] },
  });
});

it('puts together changes of different fields', () => {
  const theirs = { isLeader: 'true', isCoach: 'true', sharePercent: '100' };
  expect(edit({ base: coach('100'), theirs, mine: coach('50') })).toEqual({
    kind: 'change',
    place: { roles: ['coach', 'leader'], sharePercent: 50 },
  });
});

it('is nothing new when the same was saved before', () => {
  expect(edit({ base: coach('100'), theirs: coach('50'), mine: coach('50') })).toEqual({
    kind: 'unchanged',
  });
});

it('shows both when both changed the share', () => {
  expect(edit({ base: coach('100'), theirs: coach('70'), mine: coach('50') })).toEqual({
    kind: 'conflict',
    theirs: coach('70'),
  });
});

it.each([
  { hasOtherLeader: false, isCoordinator: false, kind: 'lastLeader' },
  { hasOtherLeader: true, isCoordinator: false, kind: 'change' },
  { hasOtherLeader: false, isCoordinator: true, kind: 'change' },
])('removing a leader: $kind ($hasOtherLeader, $isCoordinator)', ({ kind, ...facts }) => {
  expect(edit({ base: leader, isRemoval: true, ...facts }).kind).toBe(kind);
});

it('a person without roles leaves the list, others keep their order', () => {
  const [one, two] = [
    { id: 'a', roles: ['coach' as const] },
    { id: 'b', roles: ['leader' as const] },
  ];
  expect(withPerson([one, two], { ...one, roles: [] })).toEqual([two]);
  expect(personFormOf(undefined)).toEqual(NOT_IN_TEAM);
});
