import { type AdmissionRules, admit } from '../../../bot/inbound/admission';
import { activitySchema } from '../../../bot/inbound/teams-activity';
import { isTrustedServiceUrl } from '../../../bot/outbound/trusted-url';
import type { Collection } from '../../../storage/collection/collection';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { Json } from '../../support/fake-teams';
import { uuidOf } from '../../support/fake-teams/ids';
import { jsonOf } from '../../support/fake-teams/json';
import { type OpenStore, openStore } from '../../support/stores';

const OWN = uuidOf('tenant Satakunta');
const FOREIGN = uuidOf('tenant Elsewhere');
const TEAMS = 'https://smba.trafficmanager.net/emea/';

interface From {
  serviceUrl?: string;
  conversationTenant?: string | undefined;
  channelTenant?: string | undefined;
}

function activityFrom({ serviceUrl = TEAMS, conversationTenant, channelTenant }: From) {
  return activitySchema.parse({
    type: 'message',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:x', aadObjectId: 'x' },
    recipient: { id: '28:bot' },
    conversation: {
      id: 'a:1',
      ...(conversationTenant !== undefined && { tenantId: conversationTenant }),
    },
    ...(channelTenant !== undefined && { channelData: { tenant: { id: channelTenant } } }),
  });
}

const signed: AdmissionRules = { hasApp: true, allowedTenants: [OWN, 'second'] };

describe('admission', () => {
  it.each<[string, From]>([
    ['both tenants', { conversationTenant: OWN, channelTenant: OWN }],
    ["the conversation's tenant alone", { conversationTenant: OWN }],
    ["the channel data's tenant alone", { channelTenant: 'second' }],
  ])('takes an allowed tenant: %s', (_name, from) => {
    expect(admit(activityFrom(from), signed)).toEqual({ kind: 'admitted' });
  });

  it.each<[string, From]>([
    ['none at all', {}],
    ['a foreign one', { conversationTenant: FOREIGN, channelTenant: FOREIGN }],
    ['a foreign conversation', { conversationTenant: FOREIGN, channelTenant: OWN }],
    ['foreign channel data', { conversationTenant: OWN, channelTenant: FOREIGN }],
    ['two that are allowed but differ', { conversationTenant: OWN, channelTenant: 'second' }],
    ['an empty one', { conversationTenant: '', channelTenant: '' }],
  ])('refuses the tenant: %s', (_name, from) => {
    expect(admit(activityFrom(from), signed)).toEqual({ kind: 'refused', why: 'tenant' });
  });

  it('refuses everybody when an app id comes without a tenant to allow', () => {
    const rules = { hasApp: true, allowedTenants: [] };
    const activity = activityFrom({ conversationTenant: OWN, channelTenant: OWN });
    expect(admit(activity, rules)).toEqual({ kind: 'refused', why: 'tenant' });
  });

  it.each([
    TEAMS,
    'https://smba.trafficmanager.net/fi/00000000-0000-4000-8000-00000000000a/',
    'https://smba.trafficmanager.net',
  ])('trusts %s with an app id', (url) => {
    expect(isTrustedServiceUrl(url, { hasApp: true })).toBe(true);
  });

  it.each([
    'https://europe.webchat.botframework.com/',
    'https://directline.botframework.com/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.example.com/',
    'https://evil-smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@example.com/',
    'https://example.com/#.botframework.com',
    'https://example.com/smba.trafficmanager.net',
    'https://notbotframework.com/',
    'http://127.0.0.1:3979/emea/',
    'https://localhost/',
    'ftp://smba.trafficmanager.net/',
    '',
    'smba.trafficmanager.net',
  ])('does not trust "%s" with an app id', (url) => {
    expect(isTrustedServiceUrl(url, { hasApp: true })).toBe(false);
    const activity = activityFrom({ serviceUrl: url, conversationTenant: OWN });
    expect(admit(activity, signed)).toEqual({ kind: 'refused', why: 'serviceUrl' });
  });

  it.each([
    ['http://127.0.0.1:3979/emea/', true],
    ['http://localhost:3979/', true],
    ['http://[::1]:3979/', true],
    [TEAMS, false],
    ['http://127.0.0.1.example.com/', false],
    ['http://192.168.1.10/', false],
  ])('without an app id: is %s loopback? %s', (url, isTrusted) => {
    expect(isTrustedServiceUrl(url, { hasApp: false })).toBe(isTrusted);
    const kind = isTrusted ? 'admitted' : 'refused';
    const rules = { hasApp: false, allowedTenants: [] };
    expect(admit(activityFrom({ serviceUrl: url }), rules).kind).toBe(kind);
  });
});

describe('an activity that is not admitted', () => {
  let bot: BotUnderTest;
  let store: OpenStore;
  const writes: string[] = [];

  beforeAll(async () => {
    store = await openStore();
    bot = await startBotUnderTest({
      collection: noting(store.collection, writes),
      env: { ALLOWED_TENANTS: OWN },
    });
    await bot.addCoachingTeam();
  });
  afterAll(async () => {
    await bot.stop();
    await store.dispose();
  });
  beforeEach(() => {
    writes.length = 0;
    bot.teams.requests.length = 0;
  });

  const KINDS: [string, Json][] = [
    ['message', { type: 'message', text: 'kirjaa' }],
    ['a submitted card', { type: 'message', value: { verb: 'help' } }],
    ['adaptiveCard/action', invoke('adaptiveCard/action', { action: { verb: 'help', data: {} } })],
    ['task/fetch', invoke('task/fetch', { data: { verb: 'meeting.form' } })],
    ['task/submit', invoke('task/submit', { data: { verb: 'meeting.save' } })],
    ['application/search', invoke('application/search', { dataset: 'employers', queryText: 'p' })],
    ['a search of articles', invoke('composeExtension/query', { parameters: [] })],
    ['a file consent', invoke('fileConsent/invoke', { action: 'decline', context: {} })],
    ['installationUpdate', { type: 'installationUpdate', action: 'add' }],
    ['conversationUpdate', { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }],
    [
      'a change in a team',
      {
        type: 'conversationUpdate',
        channelData: { eventType: 'teamRenamed', team: { id: 't', name: 'n' } },
      },
    ],
  ];
  const WAYS: [string, Json][] = [
    ['of a foreign tenant', { tenantIds: [FOREIGN, FOREIGN] }],
    ['without a tenant', { tenantIds: [undefined, undefined] }],
    ['with two different tenants', { tenantIds: [OWN, FOREIGN] }],
    ['with a foreign service URL', { serviceUrl: 'https://example.com/' }],
    ["with Teams' service URL where nothing is signed", { serviceUrl: TEAMS }],
  ];
  const CHANNELS: [string, Json][] = [
    'webchat',
    'directline',
    'emulator',
    'email',
    'AseChannel',
  ].map((channelId) => [`of the channel ${channelId}`, { channelId }]);
  const NO_CHANNELS: [string, Json][] = ['', ' ', 'MSTeams', 'msteams ', undefined].map(
    (channelId) => [`of the channel ${JSON.stringify(channelId)}`, { channelId }],
  );
  const CASES = KINDS.flatMap(([kind, activity]) =>
    [...WAYS, ...CHANNELS, ...NO_CHANNELS].map(
      ([way, from]) => [kind, way, activity, from] as const,
    ),
  );

  it.each(CASES)('%s %s: nothing is answered or stored', async (_kind, _way, activity, from) => {
    const { status, body } = await bot.teams.post(wire(activity, from));
    await bot.settled();
    expect(status).toBe(activity.type === 'invoke' ? 403 : 200);
    expect(body ?? null).toBeNull();
    expect(bot.teams.requests).toEqual([]);
    expect(writes).toEqual([]);
  });

  it.each(KINDS)('the same %s of the own tenant is taken', async (kind, activity) => {
    const { status } = await bot.teams.post(wire(activity, { tenantIds: [OWN, OWN] }));
    await bot.settled();
    expect(status).toBe(200);
    const isHeard =
      writes.length + bot.teams.requests.length > 0 || bot.teams.sent.at(-1)?.body != null;
    expect(isHeard).toBe(!['conversationUpdate', 'a change in a team'].includes(kind));
  });

  function wire(activity: Json, from: Json): Json {
    const [conversationTenant, channelTenant] = Array.isArray(from.tenantIds)
      ? from.tenantIds
      : [OWN, OWN];
    return {
      id: 'f:1',
      channelId: 'channelId' in from ? from.channelId : 'msteams',
      locale: 'fi-FI',
      recipient: { id: bot.teams.bot.id },
      from: { id: bot.coach.mri, aadObjectId: bot.coach.aadObjectId, name: bot.coach.name },
      serviceUrl: from.serviceUrl ?? bot.teams.serviceUrl,
      ...activity,
      conversation: {
        id: bot.coach.chat.id,
        conversationType: 'personal',
        tenantId: conversationTenant,
      },
      channelData: {
        ...jsonOf(activity.channelData ?? {}),
        ...(channelTenant && { tenant: { id: channelTenant } }),
      },
    };
  }
});

function invoke(name: string, value: Json): Json {
  return { type: 'invoke', name, value };
}

/** Notes what is written beside the outbox's own looking. */
function noting(collection: Collection, writes: string[]): Collection {
  return {
    ...collection,
    create: (document) => {
      writes.push(document.id);
      return collection.create(document);
    },
    replace: (document, etag) => {
      writes.push(document.id);
      return collection.replace(document, etag);
    },
    batch: (partition, list) => {
      writes.push(partition);
      return collection.batch(partition, list);
    },
  };
}
