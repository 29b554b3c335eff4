import { createConnector } from '../../../bot/outbound/connector';
import { createOutbound } from '../../../bot/outbound/teams-calls';
import { createOutboxSender } from '../../../bot/outbox/sender';
import { createLogger } from '../../../bot/runtime/logger';
import { createMetrics } from '../../../bot/runtime/metrics';
import { adaptiveCard, paragraph } from '../../../cards/kit/adaptive-card';
import type { OUTBOX_STATES, OutboxRow } from '../../../domain/deliveries/outbox-row';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import { createStore, type Store } from '../../../storage/store';
import { FakeTeams, type FakeUser, type Fault } from '../../support/fake-teams';
import { whenSilent } from '../../support/silence';
import { type OpenStore, STORES } from '../../support/stores';
import { unpaced } from '../../support/unpaced';

const SECOND = 1_000;
const LIMIT_MS = 14 * SECOND;

describe.each(STORES)('the outbox on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;
  let teams: FakeTeams;
  let user: FakeUser;
  let now: Date;

  beforeEach(async () => {
    opened = await open();
    store = createStore(opened.collection);
    now = new Date('2026-11-23T06:00:00Z');
    teams = await FakeTeams.start({ now: () => now });
    user = teams.addUser('Tiina Tiiminvetäjä');
    const { serviceUrl, tenantId } = teams;
    const chat = { mri: user.mri, serviceUrl, tenantId, conversationId: user.chat.id };
    await store.people.change(user.aadObjectId, () => ({ chat }));
  });
  afterEach(async () => {
    await teams.stop();
    await opened.dispose();
  });

  const advance = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  /** A sender as one instance of the bot runs it; it looks only when it is nudged. */
  function instance(own: Store = store) {
    const log = createLogger('silent');
    const outbound = createOutbound(
      createConnector({ token: async () => undefined, hasApp: false, timeoutMs: LIMIT_MS }),
    );
    const sender = createOutboxSender({
      store: own,
      outbound,
      clock: () => now,
      log,
      metrics: createMetrics(),
      pacer: unpaced,
      compose: async () => ({ card: adaptiveCard('fi', []), summary: 'Kooste' }),
    });
    return {
      async looks() {
        sender.nudge();
        await sender.idle();
      },
    };
  }

  const put = (id: string, text = id) =>
    store.outbox.put(
      {
        id,
        to: { person: user.aadObjectId },
        summary: 'Kooste',
        card: adaptiveCard('fi', [paragraph(text)]),
      },
      now,
    );
  const rows = async (state: (typeof OUTBOX_STATES)[number]): Promise<OutboxRow[]> =>
    (await store.outbox.inState(state)).map(({ value }) => value);
  const arrived = () => teams.messages.in(user.chat).length;
  const posts = () => teams.requests.filter(({ path }) => path.endsWith('/activities')).length;
  const onPost = (fault: Fault): Fault => ({ ...fault, match: { path: /activities$/ } });

  it('sends a row once, and keeps its id but not its content', async () => {
    await put('digest');
    await put('digest', 'another text');
    await instance().looks();
    await instance().looks();
    expect(arrived()).toBe(1);
    const [row] = await rows('sent');
    expect(row).toMatchObject({ id: 'digest', messageId: teams.messages.all[0]?.id });
    expect(row?.card).toBeUndefined();
  });

  it('sends each row once when two instances look at the same time', async () => {
    for (let n = 0; n < 8; n += 1) await put(`row-${n}`);
    const other = createStore(await opened.reopen());
    await Promise.all([instance().looks(), instance(other).looks()]);
    expect(posts()).toBe(8);
    expect(await rows('sent')).toHaveLength(8);
  });

  it('catches up after a stop, however much has fallen due', async () => {
    for (let n = 0; n < 45; n += 1) await put(`row-${n}`);
    advance(3 * 24 * 3600 * SECOND);
    await instance().looks();
    expect(arrived()).toBe(45);
  });

  it('waits as long as Teams says, and sends then', async () => {
    teams.faults.next(onPost({ kind: 'throttle', retryAfterSeconds: 30 }));
    await put('digest');
    await instance().looks();
    advance(29 * SECOND);
    await instance().looks();
    expect(posts()).toBe(1);
    advance(SECOND);
    await instance().looks();
    expect([posts(), arrived()]).toEqual([2, 1]);
  });

  it.each([412, 429, 502, 503, 504] as const)('waits longer and longer at %i', async (status) => {
    const fault: Fault =
      status === 429 ? { kind: 'throttle', times: 3 } : { kind: 'status', status, times: 3 };
    teams.faults.next(onPost(fault));
    await put('digest');
    await instance().looks();
    for (const seconds of [2, 4, 8]) {
      const before = posts();
      advance(seconds * SECOND - 1);
      await instance().looks();
      expect(posts()).toBe(before);
      advance(1);
      await instance().looks();
      expect(posts()).toBe(before + 1);
    }
    expect(arrived()).toBe(1);
  });

  it('gives up in the end when it is throttled for ever', async () => {
    teams.faults.next(onPost({ kind: 'throttle', times: 1_000 }));
    await put('digest');
    for (let n = 0; n < 20; n += 1) {
      await instance().looks();
      advance(3600 * SECOND);
    }
    expect(await rows('failed')).toHaveLength(1);
    expect(posts()).toBe(8);
  });

  it('ends at 403 and at 404', async () => {
    user.isBlocking = true;
    await put('blocked');
    await instance().looks();
    user.isBlocking = false;
    await put('arrives');
    const { serviceUrl, tenantId } = teams;
    await store.installations.change('19:gone@thread.tacv2', () => ({
      teamsTeamId: '19:gone@thread.tacv2',
      tenantId,
      serviceUrl,
      name: 'Satakunta',
      state: 'active',
      channelId: '19:gone@thread.tacv2',
      deletedChannelIds: [],
    }));
    await store.outbox.put(
      {
        id: 'gone channel',
        to: { channel: '19:gone@thread.tacv2', teamsTeamId: '19:gone@thread.tacv2' },
        summary: '',
        card: adaptiveCard('fi', []),
      },
      now,
    );
    await instance().looks();
    advance(3600 * SECOND);
    await instance().looks();
    expect((await rows('failed')).map(({ id }) => id).sort()).toEqual(['blocked', 'gone channel']);
    expect(arrived()).toBe(1);
  });

  it.each<[string, Fault]>([
    ['500', { kind: 'status', status: 500 }],
    ['500 of an accepted call', { kind: 'status', status: 500, accepted: true }],
    ['a cut before acceptance', { kind: 'cutBeforeAcceptance' }],
    ['a cut after acceptance', { kind: 'cutAfterAcceptance' }],
    ['silence', { kind: 'hang' }],
  ])('marks what may have arrived and never repeats it: %s', async (_name, fault) => {
    teams.faults.next(onPost(fault));
    await put('digest');
    const look = () => instance().looks();
    await (fault.kind === 'hang' ? whenSilent(teams, LIMIT_MS, look) : look());
    advance(24 * 3600 * SECOND);
    await instance().looks();
    expect(posts()).toBe(1);
    expect((await rows('unknown')).map(({ id }) => id)).toEqual(['digest']);
  });

  it('sends in time what a clock that was ahead has put off, and nothing of days to come', async () => {
    const ahead = new Date('2100-01-01T00:00:00Z');
    const to = { person: user.aadObjectId };
    const card = adaptiveCard('fi', [paragraph('Hei')]);
    await store.outbox.put({ id: 'asked', to, summary: '', card }, ahead);
    const future = { to, summary: '', scheduledAt: ahead.toISOString() };
    await store.outbox.put({ ...future, id: 'of-the-future' }, ahead);
    await store.outbox.put({ id: 'claimed', to, summary: '', card }, now);
    const row = await store.outbox.find('claimed');
    if (!row) throw new Error('no row');
    const leaseUntil = ahead.toISOString();
    await store.outbox.change({ ...row.value, state: 'sending', leaseUntil }, row.etag);
    await instance().looks();
    const states = await Promise.all(
      ['asked', 'of-the-future', 'claimed'].map(async (id) => (await store.outbox.find(id))?.value),
    );
    expect(states.map((value) => value?.state)).toEqual(['sent', undefined, 'unknown']);
  });

  it('marks what a crashed instance had claimed, once its lease is over', async () => {
    await put('digest');
    const [row] = await store.outbox.due(now);
    if (!row) throw new Error('nothing due');
    const leaseUntil = new Date(now.getTime() + 60 * SECOND).toISOString();
    await store.outbox.change({ ...row.value, state: 'sending', leaseUntil }, row.etag);
    advance(59 * SECOND);
    await instance().looks();
    expect(await rows('unknown')).toEqual([]);
    advance(2 * SECOND);
    await instance().looks();
    expect((await rows('unknown')).map(({ id }) => id)).toEqual(['digest']);
    expect(posts()).toBe(0);
  });

  it('makes a change in place anew when the instance that had claimed it crashed', async () => {
    await put('digest');
    await instance().looks();
    const to = { person: user.aadObjectId };
    const card = adaptiveCard('fi', [paragraph('new figures')]);
    await store.outbox.put({ id: 'change', to, summary: '', card, replaces: 'digest' }, now);
    const [row] = await store.outbox.due(now);
    if (!row) throw new Error('nothing due');
    const leaseUntil = new Date(now.getTime() + 60 * SECOND).toISOString();
    await store.outbox.change({ ...row.value, state: 'sending', leaseUntil }, row.etag);
    advance(61 * SECOND);
    await instance().looks();
    expect(JSON.stringify(teams.messages.all.at(-1)?.card)).toContain('new figures');
    expect(await rows('unknown')).toEqual([]);
  });

  it('is not idle while a row is being sent, though the store fails at another', async () => {
    await put('a');
    await put('b');
    const slow = store.outbox.change;
    const failing: Store = {
      ...store,
      outbox: {
        ...store.outbox,
        change: async (row, etag) => {
          if (row.id === 'a') throw new Error('the store is away');
          return slow(row, etag);
        },
      },
    };
    await instance(failing).looks();
    expect((await rows('sent')).map(({ id }) => id)).toEqual(['b']);
  });

  it('tries one with an end of its own until then, and not later', async () => {
    teams.faults.next(onPost({ kind: 'throttle', times: 1_000 }));
    await put('digest');
    const expiresAt = new Date(now.getTime() + 5 * 3600 * SECOND).toISOString();
    const [row] = await store.outbox.due(now);
    if (!row) throw new Error('nothing due');
    await store.outbox.change({ ...row.value, expiresAt }, row.etag);
    for (let n = 0; n < 20; n += 1) {
      await instance().looks();
      advance(900 * SECOND);
    }
    expect(posts()).toBeGreaterThan(8);
    const before = posts();
    await instance().looks();
    expect(posts()).toBe(before);
    expect(await rows('expired')).toMatchObject([{ id: 'digest', reason: 'throttled' }]);
  });

  it('sends the others when the document of one can’t be read', async () => {
    await put('odd');
    const document = await opened.collection.get('outbox', 'odd');
    if (!document) throw new Error('no document');
    const { etag, ...rest } = document;
    await opened.collection.replace({ ...rest, body: { from: 'a later version' } }, etag);
    await put('digest');
    await instance().looks();
    expect((await rows('sent')).map(({ id }) => id)).toEqual(['digest']);
  });

  it('sends again what is unknown when it is told to, and only then', async () => {
    teams.faults.next(onPost({ kind: 'cutBeforeAcceptance' }));
    const to = { person: user.aadObjectId };
    const week = weekOf(localDateOrThrow('2026-11-16'));
    const make = { kind: 'leaderDigest' as const, teamId: 't', week, leaderId: to.person };
    await store.outbox.put({ id: 'digest', to, summary: '', make }, now);
    await instance().looks();
    const [unknown] = await store.outbox.inState('unknown');
    if (!unknown) throw new Error('nothing is unknown');

    const presses = [store.outbox.sendAgain(unknown, now), store.outbox.sendAgain(unknown, now)];
    expect((await Promise.all(presses)).sort()).toEqual([false, true]);
    await instance().looks();

    expect(arrived()).toBe(1);
    const [sent] = await store.outbox.inState('sent');
    expect(sent && (await store.outbox.sendAgain(sent, now))).toBe(false);
  });

  it('sends nothing again that was somebody’s card: it is not kept', async () => {
    teams.faults.next(onPost({ kind: 'cutBeforeAcceptance' }));
    await put('card');
    await instance().looks();
    const [unknown] = await store.outbox.inState('unknown');
    expect(unknown?.value.card).toBeUndefined();
    expect(unknown && (await store.outbox.sendAgain(unknown, now))).toBe(false);
  });

  it('sends the others when one row cannot be sent at all', async () => {
    await put('a');
    const [row] = await store.outbox.due(now);
    if (!row) throw new Error('nothing due');
    await store.outbox.change({ ...row.value, card: undefined }, row.etag);
    await put('b');
    await instance().looks();
    expect((await rows('sent')).map(({ id }) => id)).toEqual(['b']);
    // Nothing of it has left, so that it is tried again.
    expect((await rows('waiting')).map(({ id }) => id)).toEqual(['a']);
  });
});
