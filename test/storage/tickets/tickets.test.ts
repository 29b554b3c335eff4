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
const claimedBy = (ticket: Ticket, id: string): Ticket => ({
  ...ticket,
  state: 'claimed',
  claimer: person(id),
  history: [...ticket.history, { what: 'claimed', by: { id, name: id }, at }],
});

describe.each(STORES)('on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
  });
  afterAll(() => opened.dispose());

  it('a ticket is asked once, and found by state, group, asker and claimer', async () => {
    const ticket = ticketOf('found');
    const both = await Promise.all([store.tickets.ask(ticket), store.tickets.ask(ticket)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['asked', 'exists']);
    const ids = (found: readonly { value: Ticket }[]) => found.map(({ value }) => value.id);
    expect(ids(await store.tickets.inState('open'))).toEqual(['found']);
    expect(ids(await store.tickets.ofGroup('g1'))).toEqual(['found']);
    expect(ids(await store.tickets.askedBy('asker'))).toEqual(['found']);
    const present = await store.tickets.find('found');
    await store.tickets.step(claimedBy(ticket, 'anna'), present?.etag ?? '', 'claimed');
    expect(await store.tickets.inState('open')).toEqual([]);
    expect(await store.tickets.count('claimed')).toBe(1);
    expect(ids(await store.tickets.claimedBy('anna'))).toEqual(['found']);
    expect(ids(await store.tickets.ofGroup('g1'))).toEqual(['found']);
  });

  it('of two steps at once one is written, with its audit entry', async () => {
    const ticket = ticketOf('raced');
    await store.tickets.ask(ticket);
    const etag = (await store.tickets.find('raced'))?.etag ?? '';
    const names = ['anna', 'bertta', 'cecilia'];
    const outcomes = await Promise.all(
      names.map((name) => store.tickets.step(claimedBy(ticket, name), etag, 'claimed')),
    );
    expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
    const winner = names[outcomes.findIndex(({ kind }) => kind === 'changed')];
    expect((await store.tickets.find('raced'))?.value.claimer?.id).toBe(winner);
    const { items } = await store.audit.entries(TICKETS);
    const own = items.filter(({ objectId }) => objectId === 'raced');
    expect(own.map(({ action, actorId }) => [action, actorId]).sort()).toEqual([
      ['ticket.asked', 'asker'],
      ['ticket.claimed', winner],
    ]);
  });

  it('history is kept through a restart', async () => {
    const ticket = claimedBy(ticketOf('kept'), 'anna');
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
    expect(await store.expertGroups.create(group, 'boss', now)).toEqual({ kind: 'created' });
    expect(await store.expertGroups.create(group, 'boss', now)).toEqual({ kind: 'exists' });
    const etag = (await store.expertGroups.find('g1'))?.etag ?? '';
    const next = { ...group, name: 'Kaikki', lastEdit: 'two' };
    expect(await store.expertGroups.change(next, etag, 'boss', now)).toEqual({ kind: 'changed' });
    expect(await store.expertGroups.remove(next, etag, 'boss', now)).toEqual({ kind: 'overtaken' });
    expect(await store.expertGroups.all()).toEqual([next]);
    const last = (await store.expertGroups.find('g1'))?.etag ?? '';
    expect(await store.expertGroups.remove(next, last, 'boss', now)).toEqual({ kind: 'removed' });
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
