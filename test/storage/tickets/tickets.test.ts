import { refuse, write } from '../../../domain/kit/decision';
import { claim } from '../../../domain/tickets/decisions';
import type { Ticket } from '../../../domain/tickets/ticket';
import { TICKETS } from '../../../storage/kit/partitions';
import { createStore, type Store } from '../../../storage/store';
import { type OpenStore, STORES } from '../../support/stores';

const at = '2026-11-24T08:00:00.000Z';
const now = new Date(at);
const person = (id: string) => ({
  id,
  name: id,
  tenantId: 'tenant',
});
const ticketOf = (id: string): Ticket => ({
  id,
  question: 'Mikä lomake?',
  topic: 'forms',
  language: 'fi',
  state: 'open',
  asker: person('asker'),
  sentTo: { kind: 'groups', groups: [{ id: 'g1', name: 'Lomakkeet' }] },
  history: [{ what: 'asked', by: { id: 'asker', name: 'asker' }, at }],
});
const claimFor = (id: string) => (ticket: Ticket) =>
  claim(ticket, { who: person(id), at, seen: 1 });

describe.each(STORES)('on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
  });
  afterAll(() => opened.dispose());

  it('a ticket is asked once, and found by its state', async () => {
    const ticket = ticketOf('found');
    const both = await Promise.all([store.tickets.ask(ticket), store.tickets.ask(ticket)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['asked', 'exists']);
    expect(both.map(({ ticket: kept }) => kept)).toEqual([ticket, ticket]);
    const open = await store.tickets.inState('open');
    expect(open.map(({ value }) => value.id)).toEqual(['found']);
    await store.tickets.step('found', claimFor('anna'));
    expect(await store.tickets.inState('open')).toEqual([]);
    expect(await store.tickets.count('claimed')).toBe(1);
  });

  it('of several who take it at once one has it, and the others learn who', async () => {
    const ticket = ticketOf('raced');
    await store.tickets.ask(ticket);
    const names = ['anna', 'bertta', 'cecilia'];
    const outcomes = await Promise.all(
      names.map(async (name) => (await store.tickets.step('raced', claimFor(name)))?.decision),
    );
    const winner = names[outcomes.findIndex((decision) => decision?.kind === 'change')] ?? '';
    expect(outcomes.filter((decision) => decision?.kind === 'change')).toHaveLength(1);
    expect(outcomes.filter((decision) => decision?.kind === 'taken')).toEqual([
      { kind: 'taken', by: person(winner) },
      { kind: 'taken', by: person(winner) },
    ]);
    expect((await store.tickets.find('raced'))?.value.claimer?.id).toBe(winner);
    const { items } = await store.audit.entries(TICKETS);
    const own = items.filter(({ objectId }) => objectId === 'raced');
    expect(own.map(({ action, actorId }) => [action, actorId]).sort()).toEqual([
      ['ticket.asked', 'asker'],
      ['ticket.claimed', winner],
    ]);
  });

  it('history is kept through a restart', async () => {
    const ticket: Ticket = { ...ticketOf('kept'), state: 'claimed', claimer: person('anna') };
    await store.tickets.ask(ticket);
    const again = createStore(await opened.reopen());
    expect((await again.tickets.find('kept'))?.value).toEqual(ticket);
  });

  it('the place of a form is told to its asker alone, and no ticket is found by its id', async () => {
    const where = {
      conversationId: '19:c;messageid=1',
      teamsTeamId: '19:team',
    };
    await store.tickets.keepPlace('form', 'asker', where, now);
    await store.tickets.keepPlace('form', 'other', where, now);
    expect(await store.tickets.placeOf('form', 'asker')).toEqual(where);
    expect(await store.tickets.placeOf('form', 'other')).toBeUndefined();
    expect(await store.tickets.find('place:form')).toBeUndefined();
  });

  it('a group of experts is created, changed and removed, each once', async () => {
    const group = {
      id: 'g1',
      name: 'Lomakkeet',
      topics: ['forms' as const],
      members: [{ ...person('anna'), mri: '29:anna', serviceUrl: 'http://127.0.0.1' }],
      createdAt: at,
      lastEdit: 'one',
    };
    const press = (token: string) => ({ groupId: 'g1', token, actorId: 'boss', at: now });
    const create = () =>
      store.expertGroups.save({ ...press('one'), isNew: true }, (present) =>
        present ? refuse('exists') : write(group),
      );
    const made = await Promise.all([create(), create()]);
    expect(made.map(({ kind }) => kind).sort()).toEqual(['repeated', 'written']);
    const next = { ...group, name: 'Kaikki', lastEdit: 'two' };
    const edit = { ...press('two'), isNew: false };
    expect((await store.expertGroups.save(edit, () => write(next))).kind).toBe('written');
    expect(await store.expertGroups.all()).toEqual([next]);
    const remove = () =>
      store.expertGroups.remove(press('two'), (present) =>
        present ? write(present) : refuse('gone'),
      );
    const removed = await Promise.all([remove(), remove()]);
    expect(removed.map(({ kind }) => kind).sort()).toEqual(['repeated', 'written']);
    expect(await store.expertGroups.all()).toEqual([]);
  });

  it('a secret is made once, whoever asks first', async () => {
    const makes = ['a', 'b', 'c'].map((letter) => () => letter.repeat(64));
    const got = await Promise.all(makes.map((make) => store.secrets.get('links', make)));
    expect(new Set(got).size).toBe(1);
    const again = createStore(await opened.reopen());
    expect(await again.secrets.get('links', () => 'd'.repeat(64))).toBe(got[0]);
  });
});
