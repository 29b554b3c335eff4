import { createConnector } from '../../../bot/outbound/connector';
import { createOutbound } from '../../../bot/outbound/teams-calls';
import { createOutboxSender } from '../../../bot/outbox/sender';
import { createLogger } from '../../../bot/runtime/logger';
import { createMetrics } from '../../../bot/runtime/metrics';
import { adaptiveCard, paragraph } from '../../../cards/kit/adaptive-card';
import type { Recipient } from '../../../domain/deliveries/recipient';
import { write } from '../../../domain/kit/decision';
import { createStore, type Store } from '../../../storage/store';
import { personInTeam } from '../../support/bot-under-test';
import { changeTeam } from '../../support/change-team';
import { FakeTeams, type FakeUser, type Team } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import { unpaced } from '../../support/unpaced';

const NOW = new Date('2026-11-23T06:00:00Z');
/** As of a person who has removed the bot and added it again. */
const FORMER_CHAT = 'a:former-chat';

let opened: OpenStore;
let store: Store;
let teams: FakeTeams;
let user: FakeUser;
let satakunta: Team;

beforeEach(async () => {
  opened = await openStore();
  store = createStore(opened.collection);
  teams = await FakeTeams.start({ now: () => NOW });
  user = teams.addUser('Tiina Tiiminvetäjä');
  satakunta = teams.addTeam({ name: 'Satakunta', members: [user] });
  satakunta.botInstalled = true;
});
afterEach(async () => {
  await teams.stop();
  await opened.dispose();
});

/** What the bot keeps of where the user can be written to. */
const keepsChat = (conversationId: string | undefined) => {
  const { serviceUrl, tenantId } = teams;
  const chat = { mri: user.mri, serviceUrl, tenantId, conversationId };
  return store.people.change(user.aadObjectId, (present) => ({ ...present, chat }));
};
const chatKept = async () =>
  (await store.people.find(user.aadObjectId))?.value.chat?.conversationId;

async function addTeam(): Promise<void> {
  const team = {
    id: 'pori',
    name: 'Porin tiimi',
    region: 'Satakunta',
    teamsTeamId: satakunta.id,
    tenantId: teams.tenantId,
    serviceUrl: teams.serviceUrl,
    people: [personInTeam(user, ['leader'])],
    weeklyTarget: 6,
    isRural: false,
    language: 'fi' as const,
    createdAt: NOW.toISOString(),
  };
  await store.teams.create(team, 'coordinator', NOW);
}

async function send(to: Recipient): Promise<string | undefined> {
  const card = adaptiveCard('fi', [paragraph('Viikko 47')]);
  await store.outbox.put({ id: 'digest', to, summary: 'Kooste', card }, NOW);
  return look();
}

async function look(): Promise<string | undefined> {
  const outbound = createOutbound(
    createConnector({ token: async () => undefined, hasApp: false, timeoutMs: 8_000 }),
  );
  const sender = createOutboxSender({
    store,
    outbound,
    clock: () => NOW,
    log: createLogger('silent'),
    metrics: createMetrics(),
    pacer: unpaced,
  });
  sender.nudge();
  await sender.idle();
  return (await store.outbox.find('digest'))?.value.state;
}

const toUser = () => send({ person: user.aadObjectId });
const arrived = () => teams.messages.in(user.chat).length;
const opens = () => teams.requests.filter(({ path }) => path === '/v3/conversations').length;

describe('a message to a person', () => {
  it('goes into the known chat, and opens none', async () => {
    await keepsChat(user.chat.id);
    expect(await toUser()).toBe('sent');
    expect([arrived(), opens()]).toEqual([1, 0]);
  });

  it('goes where the person spoke last, though it was put before', async () => {
    await keepsChat(FORMER_CHAT);
    const card = adaptiveCard('fi', [paragraph('Viikko 47')]);
    const to = { person: user.aadObjectId };
    await store.outbox.put({ id: 'digest', to, summary: 'Kooste', card }, NOW);
    await keepsChat(user.chat.id);
    expect(await look()).toBe('sent');
    expect([arrived(), opens()]).toEqual([1, 0]);
  });

  it('goes into a chat opened anew, once, when the known one is gone', async () => {
    await keepsChat(FORMER_CHAT);
    expect(await toUser()).toBe('sent');
    expect([arrived(), opens()]).toEqual([1, 1]);
    expect(await chatKept()).toBe(user.chat.id);
  });

  it('is undeliverable when the chat opened anew is gone too', async () => {
    await keepsChat(FORMER_CHAT);
    teams.faults.next({ kind: 'status', status: 404, match: { path: /activities$/ }, times: 2 });
    expect(await toUser()).toBe('failed');
    expect([arrived(), opens()]).toEqual([0, 1]);
    expect((await store.outbox.find('digest'))?.value.reason).toBe('gone');
  });

  it('opens the first chat by what the coaching team knows, and keeps it', async () => {
    await addTeam();
    expect(await toUser()).toBe('sent');
    expect([arrived(), opens()]).toEqual([1, 1]);
    expect(await chatKept()).toBe(user.chat.id);
  });

  it('opens the first chat by what a group of experts knows', async () => {
    const { serviceUrl, tenantId } = teams;
    const { aadObjectId: id, mri, name } = user;
    const member = { id, mri, name, serviceUrl, tenantId };
    const group = { id: 'g', name: 'Lomakkeet', topics: ['forms' as const], members: [member] };
    const createdAt = NOW.toISOString();
    const press = { groupId: 'g', token: 't', actorId: 'coordinator', at: NOW, isNew: true };
    await store.expertGroups.save(press, () => write({ ...group, createdAt, lastEdit: 't' }));
    expect(await toUser()).toBe('sent');
    expect([arrived(), opens()]).toEqual([1, 1]);
  });

  it('is undeliverable when nobody has ever told where', async () => {
    expect(await toUser()).toBe('failed');
    expect(teams.requests).toEqual([]);
  });

  it('is sent, though the chat that was opened can’t be noted', async () => {
    await addTeam();
    const people = { ...store.people, change: async () => Promise.reject(new Error('away')) };
    store = { ...store, people };
    expect(await toUser()).toBe('sent');
    expect(arrived()).toBe(1);
  });

  it('waits for the next try when its address can’t be read', async () => {
    await keepsChat(user.chat.id);
    const { people } = store;
    store = {
      ...store,
      people: { ...people, find: async () => Promise.reject(new Error('away')) },
    };
    expect(await toUser()).toBe('waiting');
    expect(teams.requests).toEqual([]);
  });
});

describe('a message to a channel', () => {
  const toChannel = () => send({ channel: satakunta.id, teamsTeamId: satakunta.id });
  const inChannel = () => teams.messages.all.length;

  it('goes where the bot’s installation says, though the coaching team was kept elsewhere', async () => {
    await addTeam();
    await changeTeam({ store, now: () => NOW }, 'pori', () => ({
      serviceUrl: 'http://127.0.0.1:9/',
    }));
    await store.installations.change(satakunta.id, () => ({
      teamsTeamId: satakunta.id,
      tenantId: teams.tenantId,
      serviceUrl: teams.serviceUrl,
      name: 'Satakunta',
      state: 'active',
      channelId: satakunta.id,
      deletedChannelIds: [],
    }));
    expect(await toChannel()).toBe('sent');
    expect(inChannel()).toBe(1);
  });

  it('goes where the coaching team says, when no installation was ever told of', async () => {
    await addTeam();
    expect(await toChannel()).toBe('sent');
    expect(inChannel()).toBe(1);
  });
});

describe('a row put by a former version', () => {
  const put = async (target: object) => {
    const body = {
      id: 'digest',
      target,
      summary: 'Kooste',
      card: adaptiveCard('fi', [paragraph('Viikko 47')]),
      state: 'waiting',
      dueAt: NOW.toISOString(),
      attempts: 0,
    };
    const keys = ['state:waiting'];
    const place = { id: 'digest', partition: 'outbox', type: 'outboxRow', keys };
    await opened.collection.create({ ...place, at: NOW.toISOString(), v: 1, body });
  };
  const address = () => ({ serviceUrl: teams.serviceUrl, tenantId: teams.tenantId });

  it('reaches the person by the address it holds, when there is none newer', async () => {
    await put({ kind: 'direct', personId: user.aadObjectId, mri: user.mri, ...address() });
    expect(await look()).toBe('sent');
    expect(arrived()).toBe(1);
  });

  it('reaches the chat it names', async () => {
    const known = { mri: user.mri, conversationId: user.chat.id };
    await put({ kind: 'direct', personId: user.aadObjectId, ...known, ...address() });
    expect(await look()).toBe('sent');
    expect([arrived(), opens()]).toEqual([1, 0]);
  });

  it('reaches its channel', async () => {
    await put({ kind: 'channel', channelId: satakunta.id, ...address() });
    expect(await look()).toBe('sent');
    expect(teams.messages.all).toHaveLength(1);
  });

  it('reaches its thread', async () => {
    await put({ kind: 'channel', channelId: satakunta.id, ...address() });
    await look();
    const threadId = `${satakunta.id};messageid=${teams.messages.all[0]?.id}`;
    const first = await opened.collection.get('outbox', 'digest');
    await opened.collection.remove('outbox', 'digest', first?.etag ?? '');
    await put({ kind: 'channel', channelId: satakunta.id, threadId, ...address() });
    expect(await look()).toBe('sent');
    expect(teams.messages.all[1]?.threadId).toBe(teams.messages.all[0]?.id);
  });
});
