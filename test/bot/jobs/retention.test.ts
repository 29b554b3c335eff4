import { createRetention } from '../../../bot/jobs/retention';
import { createLogger } from '../../../bot/runtime/logger';
import { createStore, type Store } from '../../../storage/store';
import { type OpenStore, STORES } from '../../support/stores';

const DAY_MS = 86_400_000;
const BEGIN = new Date('2026-11-23T06:00:00Z');

describe.each(STORES)('what is kept for a time only, on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
  });
  afterAll(() => opened.dispose());

  const sweepAfter = (days: number) => {
    const clock = () => new Date(BEGIN.getTime() + days * DAY_MS);
    return createRetention({ store, clock, log: createLogger('silent') }).sweep();
  };

  it('goes after ninety days when it was sent, and stays while it waits', async () => {
    for (const id of ['sent', 'waiting'])
      await store.outbox.put({ id, to: { person: 'p' }, summary: '' }, BEGIN);
    const row = await store.outbox.find('sent');
    if (!row) throw new Error('no row');
    await store.outbox.change({ ...row.value, state: 'sent' }, row.etag);
    const begunAt = await store.plans.begunAt(BEGIN);
    await store.plans.done('digest:2026-W47:0', BEGIN);

    await sweepAfter(89);
    expect(await store.outbox.find('sent')).toBeDefined();
    expect(await store.plans.isDone('digest:2026-W47:0')).toBe(true);

    await sweepAfter(91);
    expect(await store.outbox.find('sent')).toBeUndefined();
    expect(await store.outbox.find('waiting')).toBeDefined();
    expect(await store.plans.isDone('digest:2026-W47:0')).toBe(false);
    // Otherwise the bot would take itself for new, and leave a week out.
    expect(await store.plans.begunAt(new Date())).toEqual(begunAt);
  });

  it('keeps that a checklist was gone through for over a year', async () => {
    const at = BEGIN.toISOString();
    const lastPress = { deliveryId: 'd', page: 'result', at };
    const run = {
      id: 'run',
      personId: 'p',
      startedAt: at,
      revision: 1,
      lastPress,
      language: 'fi',
    } as const;
    await store.readinessRuns.press('run', () => ({ kind: 'next', run, hasMovedOn: false }));

    await sweepAfter(399);
    expect(await store.readinessRuns.find('run')).toBeDefined();
    await sweepAfter(401);
    expect(await store.readinessRuns.find('run')).toBeUndefined();
  });
});
