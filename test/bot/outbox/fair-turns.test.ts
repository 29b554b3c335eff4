import { createOutbound } from '../../../bot/outbound/teams-calls';
import { createOutboxSender } from '../../../bot/outbox/sender';
import { createLogger } from '../../../bot/runtime/logger';
import { createMetrics } from '../../../bot/runtime/metrics';
import { adaptiveCard } from '../../../cards/kit/adaptive-card';
import { createStore } from '../../../storage/store';
import { openStore } from '../../support/stores';
import { virtualTime } from '../../support/virtual-time';

const START = new Date('2026-11-24T08:00:00Z');
const BUSY_ROWS = 200;

it('lets nobody wait for the two hundred messages that somebody else asked for', async () => {
  const opened = await openStore();
  const time = virtualTime(START);
  const store = createStore(time.timeless(opened.collection));
  const card = adaptiveCard('fi', []);
  for (const person of ['busy', 'other']) {
    const chat = { mri: person, serviceUrl: 'http://127.0.0.1:1/', tenantId: 't' };
    await store.people.change(person, () => ({ chat: { ...chat, conversationId: person } }));
  }
  const calledAt: Record<string, number[]> = { busy: [], other: [] };
  let isAllSent: () => void;
  const allSent = new Promise<void>((resolve) => {
    isAllSent = resolve;
  });
  const sender = createOutboxSender({
    store,
    outbound: createOutbound({
      async call(_service, _method, path) {
        const person = path.includes('other') ? 'other' : 'busy';
        calledAt[person]?.push(time.clock().getTime() - START.getTime());
        if (Object.values(calledAt).flat().length === BUSY_ROWS + 1) isAllSent();
        await time.sleep(100);
        return { id: '1' };
      },
    }),
    clock: time.clock,
    sleep: time.sleep,
    log: createLogger('silent'),
    metrics: createMetrics(),
    // It looks when it is nudged, and when a row's time has come.
    everyMs: 60 * 60_000,
  });

  for (let row = 0; row < BUSY_ROWS; row += 1)
    await store.outbox.put(
      { id: `busy-${row}`, to: { person: 'busy' }, summary: '', card },
      time.clock(),
    );
  sender.nudge();
  await time.until(time.sleep(100));
  await store.outbox.put({ id: 'other', to: { person: 'other' }, summary: '', card }, time.clock());
  sender.nudge();
  await time.until(allSent);
  await time.until(sender.idle());

  expect(calledAt.other).toHaveLength(1);
  expect(calledAt.other?.[0]).toBeLessThan(1_000);
  expect(calledAt.busy).toHaveLength(BUSY_ROWS);
  // Sixty in half a minute is what Teams lets through.
  expect(Math.max(...(calledAt.busy ?? []))).toBeLessThan((BUSY_ROWS / 60 + 1) * 30_000);
  await opened.dispose();
});

it('stops without waiting for the turns of a busy chat', async () => {
  const opened = await openStore();
  const time = virtualTime(START);
  const store = createStore(time.timeless(opened.collection));
  await store.people.change('busy', () => ({
    chat: { mri: 'b', serviceUrl: 'http://127.0.0.1:1/', tenantId: 't', conversationId: 'c' },
  }));
  for (let row = 0; row < 50; row += 1)
    await store.outbox.put(
      { id: `${row}`, to: { person: 'busy' }, summary: '', card: adaptiveCard('fi', []) },
      START,
    );
  const sender = createOutboxSender({
    store,
    outbound: createOutbound({ call: async () => ({ id: '1' }) }),
    clock: time.clock,
    sleep: time.sleep,
    log: createLogger('silent'),
    metrics: createMetrics(),
  });
  sender.nudge();
  await time.until(sender.stop());
  expect(time.clock().getTime() - START.getTime()).toBeLessThan(1_000);
  await opened.dispose();
});
