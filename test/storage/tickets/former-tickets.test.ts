import { createStore } from '../../../storage/store';
import { openStore } from '../../support/stores';

const AT = '2026-11-20T10:00:00.000Z';
const ADDRESS = { serviceUrl: 'https://smba.trafficmanager.net/emea/', tenantId: 'tenant' };

/** As tickets were kept while they held where Teams was on the day of the question. */
const FORMER_TICKET = {
  id: 'ticket',
  question: 'Mikä lomake?',
  topic: 'forms',
  language: 'fi',
  state: 'claimed',
  asker: { id: 'asker', mri: '29:asker', name: 'Jaana Jäsen', ...ADDRESS },
  claimer: { id: 'expert', mri: '29:expert', name: 'Eero', ...ADDRESS },
  thread: {
    channelId: '19:satakunta@thread.tacv2',
    conversationId: '19:satakunta@thread.tacv2;messageid=1',
    ...ADDRESS,
  },
  sentTo: { kind: 'nobody' },
  history: [
    { what: 'asked', by: { id: 'asker', name: 'Jaana Jäsen' }, at: AT },
    { what: 'claimed', by: { id: 'expert', name: 'Eero' }, at: AT },
  ],
};

it('reads and changes a ticket that holds addresses, and keeps none of them', async () => {
  const { collection, dispose } = await openStore();
  const { tickets } = createStore(collection);
  const place = { id: 'ticket', partition: 'tickets', type: 'ticket', at: AT, keys: [] };
  await collection.create({ ...place, v: 1, body: FORMER_TICKET });

  const found = await tickets.find('ticket');
  if (!found) throw new Error('no ticket');
  expect(found.value).toMatchObject({
    asker: { id: 'asker', name: 'Jaana Jäsen', tenantId: 'tenant' },
    claimer: { id: 'expert', name: 'Eero', tenantId: 'tenant' },
    thread: { conversationId: '19:satakunta@thread.tacv2;messageid=1' },
  });
  await tickets.step('ticket', (ticket) => ({
    kind: 'change',
    what: 'released',
    ticket: { ...ticket, state: 'open' },
  }));
  expect((await tickets.find('ticket'))?.value.state).toBe('open');
  expect(JSON.stringify(await collection.get('tickets', 'ticket'))).not.toContain('29:');
  await dispose();
});
