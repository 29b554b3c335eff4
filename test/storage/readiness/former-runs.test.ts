import { createStore } from '../../../storage/store';
import { openStore } from '../../support/stores';

it('reads a run whose card holds where Teams was, and leaves that out', async () => {
  const { collection, dispose } = await openStore();
  const at = '2026-11-20T10:00:00.000Z';
  const message = { conversationId: 'a:chat', messageId: '1' };
  const body = {
    id: 'run',
    personId: 'p',
    startedAt: at,
    revision: 1,
    lastPress: { deliveryId: 'd', page: 'group', at },
    card: { serviceUrl: 'https://smba.trafficmanager.net/emea/', ...message },
    language: 'fi',
  };
  const place = { id: 'run', partition: 'readiness', type: 'readinessRun', at, keys: ['shown'] };
  await collection.create({ ...place, v: 1, body });
  const [run] = await createStore(collection).readinessRuns.shown();
  expect(run?.value.card).toEqual(message);
  await dispose();
});
