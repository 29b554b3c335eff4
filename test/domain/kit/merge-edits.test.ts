import { mergeEdits } from '../../../domain/kit/merge-edits';

interface Record {
  name: string;
  site?: string | undefined;
  aliases: readonly string[];
}
const base: Record = { name: 'Lidl', site: 'Pori', aliases: [] };

describe('mergeEdits', () => {
  it('keeps both changes when they are of different fields', () => {
    const theirs = { ...base, aliases: ['Lidl Pori'] };
    const mine = { ...base, name: 'Lidl Tikkula' };
    expect(mergeEdits(base, theirs, mine)).toEqual({
      kind: 'merged',
      value: { name: 'Lidl Tikkula', site: 'Pori', aliases: ['Lidl Pori'] },
    });
  });

  it('takes the same change made twice as one', () => {
    const theirs = { ...base, aliases: ['Lidl Pori'] };
    expect(mergeEdits(base, theirs, { ...base, aliases: ['Lidl Pori'] })).toEqual({
      kind: 'merged',
      value: theirs,
    });
  });

  it('names the fields that both changed otherwise', () => {
    const theirs = { name: 'Lidl A', site: 'Rauma', aliases: ['x'] };
    const mine = { name: 'Lidl B', site: 'Rauma', aliases: ['y'] };
    expect(mergeEdits(base, theirs, mine)).toEqual({
      kind: 'conflict',
      fields: ['name', 'aliases'],
    });
  });

  it('removes a field that one emptied', () => {
    const mine = { ...base, site: undefined };
    expect(mergeEdits(base, { ...base, name: 'LIDL' }, mine)).toEqual({
      kind: 'merged',
      value: { name: 'LIDL', site: undefined, aliases: [] },
    });
  });

  it('sees a conflict when one empties what the other changes', () => {
    const theirs: Record = { name: 'Lidl', aliases: [] };
    expect(mergeEdits(base, theirs, { ...base, site: 'Rauma' })).toEqual({
      kind: 'conflict',
      fields: ['site'],
    });
  });

  it('keeps theirs when mine changes nothing', () => {
    const theirs = { ...base, name: 'LIDL' };
    expect(mergeEdits(base, theirs, { ...base })).toEqual({ kind: 'merged', value: theirs });
  });
});
