import { mergeEntries } from '../../../domain/employers/merge-entries';
import { refuse, write } from '../../../domain/kit/decision';
import { createStore, type Store } from '../../../storage/store';
import { type OpenStore, openStore } from '../../support/stores';

const at = new Date('2026-11-23T09:00:00.000Z');
const press = (token: string) => ({ actorId: 'anna', at, token });
const named = (name: string) => ({ teamId: 'pori', name, site: '' });

describe('a register', () => {
  let opened: OpenStore;
  let store: Store;
  beforeAll(async () => {
    opened = await openStore();
    store = createStore(opened.collection);
  });
  afterAll(() => opened.dispose());

  const addByForm = (name: string, token: string) =>
    store.employers.addByForm(named(name), press(token), (register) =>
      register.some((employer) => employer.name === name) ? refuse('there') : write({ name }),
    );

  it('gets an employer once from a form that is saved twice at once, with one audit entry', async () => {
    const [first, second] = await Promise.all([addByForm('Lidl', 'one'), addByForm('Lidl', 'one')]);
    expect(first).toEqual(second);
    expect(first.kind).toBe('added');
    expect(await addByForm('Lidl', 'another')).toMatchObject({ kind: 'refused', refusal: 'there' });
    const { items } = await store.audit.entries('team:pori');
    const id = first.kind === 'added' ? first.employer.id : '';
    expect(items.map(({ action, objectId }) => [action, objectId])).toEqual([
      ['employer.create', id],
    ]);
  });

  it('follows an employer to where it is at last, through any number of merges', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 13; number += 1) {
      const added = await addByForm(`Yritys ${number}`, `form ${number}`);
      if (added.kind === 'added') ids.push(added.employer.id);
    }
    for (const [number, winner] of ids.slice(1).entries()) {
      const by = press(`merge ${number}`);
      const loser = ids[number] ?? '';
      await store.employers.merge('pori', { winner, loser }, by, (kept, gone) =>
        mergeEntries(kept, gone, by),
      );
    }
    const current = await store.employers.findCurrent('pori', ids[0] ?? '');
    expect(current?.value.employer.id).toBe(ids.at(-1));
    expect(await store.employers.findCurrent('pori', 'nobody')).toBeUndefined();
  });
});
