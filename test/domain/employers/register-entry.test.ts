import { mergeEntries } from '../../../domain/employers/merge-entries';
import { changeEntry, formerOf, newEntry } from '../../../domain/employers/register-entry';

const at = new Date('2026-11-23T09:00:00.000Z');
const press = { actorId: 'anna', at, token: 'edit' };
const employer = (id: string) => ({ id, teamId: 'pori', name: `Yritys ${id}`, aliases: [] });
const entry = (id: string) => newEntry(employer(id), at, `form ${id}`);

describe('an entry of the register', () => {
  it('keeps what it was before an edit, told by the edit’s token', () => {
    const renamed = { ...employer('a'), name: 'Uusi nimi' };
    const changed = changeEntry(entry('a'), renamed, press);
    expect(changed).toMatchObject({ employer: renamed, lastEdit: 'edit', addedWith: 'form a' });
    expect(formerOf(changed, 'edit')).toEqual(employer('a'));
    expect(formerOf(changed, 'another')).toBeUndefined();
  });

  it('takes the names of one that is merged into it, and of those that one had absorbed', () => {
    const before = mergeEntries(entry('b'), entry('c'), press);
    if (before.kind !== 'write') throw new Error('not merged');
    const decision = mergeEntries(entry('a'), before.next.winner, press);
    if (decision.kind !== 'write') throw new Error('not merged');
    const { winner, loser } = decision.next;
    expect(winner.employer.aliases).toEqual(['Yritys b', 'Yritys c']);
    expect(winner.absorbed).toEqual(['b', 'c']);
    expect(loser.employer.mergedInto).toBe('a');
    expect([winner, loser].map((merged) => formerOf(merged, 'edit')?.id)).toEqual(['a', 'b']);
  });

  it('is merged once, and never with itself or with one that is merged elsewhere', () => {
    const merged = mergeEntries(entry('a'), entry('b'), press);
    if (merged.kind !== 'write') throw new Error('not merged');
    const { winner, loser } = merged.next;
    const otherwise = { kind: 'refuse', refusal: 'otherwise' };
    expect(mergeEntries(winner, loser, press)).toEqual({ kind: 'refuse', refusal: 'merged' });
    expect(mergeEntries(entry('c'), loser, press)).toEqual(otherwise);
    expect(mergeEntries(loser, entry('c'), press)).toEqual(otherwise);
    expect(mergeEntries(winner, winner, press)).toEqual(otherwise);
    expect(mergeEntries(undefined, winner, press)).toEqual(otherwise);
  });
});
