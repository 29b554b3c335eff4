import { mayHandle, recipientsOf } from '../../../domain/tickets/recipients';
import { asked, person } from './tickets';

type Group = Parameters<typeof mayHandle>[2][number];

const group = (id: string, changes: Partial<Group> = {}): Group => ({
  id,
  name: `Ryhmä ${id}`,
  topics: ['forms'],
  members: [person(`${id}-1`)],
  ...changes,
});
const boss = person('boss');

it('a question goes to every group of its topic, and to each person once', () => {
  const one = group('one', { members: [person('a'), person('b')] });
  const two = group('two', { topics: ['criteria', 'forms'], members: [person('b'), person('c')] });
  const other = group('other', { topics: ['bot'] });
  const found = recipientsOf(asked, [one, two, other], [boss]);
  expect(found.people.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(found.sentTo).toEqual({
    kind: 'groups',
    groups: [
      { id: 'one', name: 'Ryhmä one' },
      { id: 'two', name: 'Ryhmä two' },
    ],
  });
});

it.each([
  ['there is no group', []],
  ['no group has the topic', [group('one', { topics: ['bot'] })]],
  ['the asker is its only member', [group('one', { members: [asked.asker] })]],
  [
    'its people are of another tenant',
    [group('one', { members: [person('x', { tenantId: 'y' })] })],
  ],
])('coordinators get it when %s', (_name, groups) => {
  const found = recipientsOf(asked, groups, [boss, asked.asker]);
  expect(found).toEqual({ sentTo: { kind: 'coordinators' }, people: [boss] });
});

it('with nobody to tell, it says so', () => {
  expect(recipientsOf(asked, [], [])).toEqual({ sentTo: { kind: 'nobody' }, people: [] });
});

it('a ticket is for its topic’s experts and for coordinators, not for others or the asker', () => {
  const groups = [group('one', { members: [person('a'), asked.asker] })];
  const may = (id: string, isCoordinator = false) =>
    mayHandle({ id, isCoordinator }, asked, groups);
  expect(may('a')).toBe(true);
  expect(may('boss', true)).toBe(true);
  expect(may('b')).toBe(false);
  expect(may('asker')).toBe(false);
  // Who asked it as a coordinator can close it; claiming it is refused by `claim`.
  expect(may('asker', true)).toBe(true);
  expect(mayHandle({ id: 'a', isCoordinator: false }, { ...asked, topic: 'bot' }, groups)).toBe(
    false,
  );
});
