import { randomUUID } from 'node:crypto';
import { mergeEntries } from '../../../domain/employers/merge-entries';
import { write } from '../../../domain/kit/decision';
import { createStore, type Store } from '../../../storage/store';
import { type OpenStore, STORES } from '../../support/stores';

const AT = new Date('2026-11-24T08:00:00Z');

describe.each(STORES)('the register on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;
  /** Another instance of the bot on the same documents. */
  let elsewhere: Store;
  let teamId: string;

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
    elsewhere = createStore(await opened.reopen());
  });
  afterAll(() => opened.dispose());
  beforeEach(() => {
    teamId = randomUUID();
  });

  const add = async (name: string, by = store) => {
    const employer = { id: randomUUID(), teamId, name, aliases: [] };
    await by.employers.add(employer, 'coach', AT);
    return employer;
  };
  const names = async () => (await store.employers.register(teamId)).map(({ name }) => name).sort();
  const by = () => ({ actorId: 'coach', at: AT, token: randomUUID() });

  it('is the same array as long as nothing of it changes', async () => {
    await add('Leipomo Rinne');
    expect(await store.employers.register(teamId)).toBe(await store.employers.register(teamId));
  });

  it('shows at once what another instance has added, changed and merged', async () => {
    const bakery = await add('Leipomo Rinne');
    expect(await names()).toEqual(['Leipomo Rinne']);

    const cafe = await add('Kahvila Aalto', elsewhere);
    expect(await names()).toEqual(['Kahvila Aalto', 'Leipomo Rinne']);

    const renamed = { ...bakery, name: 'Leipomo Ranta' };
    await elsewhere.employers.edit(teamId, bakery.id, by(), () => write(renamed));
    expect(await names()).toEqual(['Kahvila Aalto', 'Leipomo Ranta']);

    const ids = { winner: bakery.id, loser: cafe.id };
    const press = by();
    await elsewhere.employers.merge(teamId, ids, press, (winner, loser) =>
      mergeEntries(winner, loser, press),
    );
    expect(await names()).toEqual(['Leipomo Ranta']);
  });

  it('is apart for each team', async () => {
    await add('Leipomo Rinne');
    expect(await names()).toHaveLength(1);
    expect(await store.employers.register(randomUUID())).toEqual([]);
  });
});
