import type { PersonsRequest } from '../../../bot/inbound/dispatch';
import { actionBody } from '../../../bot/inbound/invoke-body';
import { fitReply, sendReply } from '../../../bot/inbound/send-reply';
import { createConnector } from '../../../bot/outbound/connector';
import type { Outbound } from '../../../bot/outbound/outbound';
import { withPatience } from '../../../bot/outbound/retry-reply';
import { createOutbound } from '../../../bot/outbound/teams-calls';
import { adaptiveCard, paragraph } from '../../../cards/kit/adaptive-card';
import type { Reply } from '../../../dialogs/kit/reply';
import type { SendOutcome } from '../../../domain/deliveries/send-outcome';
import {
  type Channel,
  FakeTeams,
  type FakeUser,
  type Fault,
  type Team,
} from '../../support/fake-teams';
import { only } from '../../support/only';
import { whenSilent } from '../../support/silence';

const card = adaptiveCard('fi', [paragraph('Hei')]);
const message = { card, summary: 'Hei' };
const large = adaptiveCard('fi', [paragraph('x'.repeat(40_000))]);

const LIMIT_MS = 14_000;

let teams: FakeTeams;
let outbound: Outbound;
let user: FakeUser;
let team: Team;
let general: Channel;

beforeEach(async () => {
  teams = await FakeTeams.start({ rosterPage: { default: 50, max: 100 } });
  user = teams.addUser('Veikko Valmentaja');
  team = teams.addTeam({ name: 'Satakunta', owners: [user] });
  team.botInstalled = true;
  general = only(team.channels);
  outbound = outboundFor({ hasApp: false });
});
afterEach(() => teams.stop());

function outboundFor(rules: { hasApp: boolean }): Outbound {
  return createOutbound(
    createConnector({ token: async () => undefined, timeoutMs: LIMIT_MS, ...rules }),
  );
}

const chat = () => ({ serviceUrl: teams.serviceUrl, conversationId: user.chat.id });
const channel = () => ({
  serviceUrl: teams.serviceUrl,
  channelId: general.id,
  tenantId: teams.tenantId,
});
const person = () => ({ serviceUrl: teams.serviceUrl, mri: user.mri, tenantId: teams.tenantId });
const textsIn = (where: Parameters<typeof teams.messages.in>[0]) =>
  teams.messages.in(where).map(({ text }) => text);

describe('one call to Teams', () => {
  const throttled = (retryAfterMs?: number) => ({ kind: 'throttled', retryAfterMs });
  const CASES: [string, Fault, object][] = [
    ['429 without Retry-After', { kind: 'throttle' }, throttled()],
    ['429 with Retry-After', { kind: 'throttle', retryAfterSeconds: 40 }, throttled(40_000)],
    ['412', { kind: 'status', status: 412 }, throttled()],
    ['502', { kind: 'status', status: 502 }, throttled()],
    ['503', { kind: 'status', status: 503 }, throttled()],
    ['504', { kind: 'status', status: 504 }, throttled()],
    ['500', { kind: 'status', status: 500 }, { kind: 'ambiguous' }],
    [
      '500 of an accepted call',
      { kind: 'status', status: 500, accepted: true },
      { kind: 'ambiguous' },
    ],
    ['a connection cut before acceptance', { kind: 'cutBeforeAcceptance' }, { kind: 'ambiguous' }],
    ['a connection cut after acceptance', { kind: 'cutAfterAcceptance' }, { kind: 'ambiguous' }],
    ['a connector that is silent', { kind: 'hang' }, { kind: 'ambiguous' }],
  ];
  type Call = [what: string, call: () => Promise<SendOutcome>, hasNoMessage?: true];
  const CALLS: Call[] = [
    ['a message', () => outbound.post(chat(), message)],
    ['a new thread', () => outbound.postToChannel(channel(), message)],
    ['a change', () => outbound.update(chat(), '1', message)],
    ['the chat of a first message', () => outbound.direct(person(), message), true],
  ];
  const TABLE = CASES.flatMap(([when, fault, outcome]) =>
    CALLS.map(([what, call, hasNoMessage]) => {
      // An empty chat that is opened twice is the same chat.
      const isDoubtful = 'kind' in outcome && outcome.kind === 'ambiguous';
      const expected = hasNoMessage && isDoubtful ? throttled() : outcome;
      return [when, what, fault, call, expected] as const;
    }),
  );

  it.each<[string, Fault]>([
    ['500', { kind: 'status', status: 500, accepted: true }],
    ['a cut connection', { kind: 'cutAfterAcceptance' }],
  ])('may have sent the first message itself at %s', async (_when, fault) => {
    teams.faults.next({ ...fault, match: { path: /activities$/ } });
    expect(await outbound.direct(person(), message)).toEqual({ kind: 'ambiguous' });
    expect(textsIn(user.chat)).toHaveLength(1);
  });

  it('needs one call alone for a chat that is known', async () => {
    const known = { ...person(), conversationId: user.chat.id };
    expect(await outbound.direct(known, message)).toMatchObject({ kind: 'sent' });
    expect(teams.requests.map(({ method }) => method)).toEqual(['POST']);
  });

  it.each(TABLE)('asks once at %s of %s', async (_when, _what, fault, call, outcome) => {
    teams.faults.next(fault);
    const made = fault.kind === 'hang' ? whenSilent(teams, LIMIT_MS, call) : call();
    expect(await made).toEqual(outcome);
    expect(teams.requests).toHaveLength(1);
  });

  it('may be made again when no connection came about', async () => {
    const stopped = await FakeTeams.start();
    const nobody = { serviceUrl: stopped.serviceUrl, conversationId: 'x' };
    await stopped.stop();
    expect(await outbound.post(nobody, message)).toEqual(throttled());
  });

  it('has sent nothing when its token does not come', async () => {
    const token = () => new Promise<undefined>(() => undefined);
    const connector = createConnector({ token, tokenMs: 50, hasApp: false });
    expect(await createOutbound(connector).post(chat(), message)).toEqual(throttled());
    expect(teams.requests).toEqual([]);
  });

  it('gives the id of what it sent', async () => {
    const outcomes = [
      await outbound.post(chat(), message),
      await outbound.postToChannel(channel(), message),
      await outbound.direct(person(), message),
    ];
    const sent = teams.messages.all.map(({ id, conversationId }) => ({
      kind: 'sent',
      id,
      conversationId,
    }));
    expect(outcomes).toEqual(sent);
    expect(teams.messages.all.map((one) => one.card)).toEqual([card, card, card]);
  });

  it('ends for good where the conversation or the message is gone', async () => {
    const nowhere = { ...chat(), conversationId: 'a:nobody' };
    expect(await outbound.post(nowhere, message)).toEqual({ kind: 'gone' });
    expect(await outbound.update(chat(), '404', message)).toEqual({ kind: 'gone' });
    expect(await outbound.direct({ ...person(), mri: '29:nobody' }, message)).toEqual({
      kind: 'rejected',
      status: 400,
    });
  });

  it('ends for good where the bot is blocked or was removed', async () => {
    user.isBlocking = true;
    expect(await outbound.post(chat(), message)).toEqual({ kind: 'blocked' });
    team.botInstalled = false;
    expect(await outbound.postToChannel(channel(), message)).toEqual({ kind: 'blocked' });
  });

  it('sends no card that Teams would refuse for its size', async () => {
    expect(await outbound.post(chat(), { card: large, summary: '' })).toEqual({ kind: 'tooLarge' });
    expect(teams.requests).toEqual([]);
    const text = 'x'.repeat(60_000);
    expect(await outbound.post(chat(), { text })).toEqual({ kind: 'tooLarge' });
    expect(teams.requests).toHaveLength(1);
  });

  it('never goes to a stored address that is not to be trusted', async () => {
    const signed = outboundFor({ hasApp: true });
    expect(await signed.post(chat(), message)).toEqual({ kind: 'blocked' });
    expect(await signed.postToChannel(channel(), message)).toEqual({ kind: 'blocked' });
    expect(await signed.direct(person(), message)).toEqual({ kind: 'blocked' });
    expect(await signed.update(chat(), '1', message)).toEqual({ kind: 'blocked' });
    const place = { serviceUrl: teams.serviceUrl, teamsTeamId: team.id };
    await expect(signed.members(place)).rejects.toThrow('UntrustedServiceUrl');
    await expect(signed.channels(place)).rejects.toThrow('UntrustedServiceUrl');
    expect(teams.requests).toEqual([]);
  });
});

describe('the roster', () => {
  it('holds everybody of a team of 300, page by page', async () => {
    const everybody = Array.from({ length: 299 }, (_, n) => teams.addUser(`Henkilö ${n}`));
    team.members.push(...everybody);
    const members = await outbound.members({
      serviceUrl: teams.serviceUrl,
      teamsTeamId: team.id,
    });
    expect(members.map(({ id }) => id)).toEqual(
      [user, ...everybody].map(({ aadObjectId }) => aadObjectId),
    );
    expect(members[0]).toEqual({ id: user.aadObjectId, mri: user.mri, name: user.name });
    expect(teams.requests.map(({ path }) => path.split('/').at(-1))).toEqual([
      'pagedmembers',
      'pagedmembers',
      'pagedmembers',
    ]);
  });

  it('lists the channels; General has no name of its own', async () => {
    const other = await teams.addChannel(team, 'Valmentajat');
    const place = { serviceUrl: teams.serviceUrl, teamsTeamId: team.id };
    expect(await outbound.channels(place)).toEqual([
      { id: general.id, name: '' },
      { id: other.id, name: 'Valmentajat' },
    ]);
  });
});

describe('patience', () => {
  const sent: SendOutcome = { kind: 'sent', id: '1' };
  const wait = (retryAfterMs?: number): SendOutcome => ({ kind: 'throttled', retryAfterMs });

  /** Sends what the script says, one after another, and notes the waits between. */
  async function patiently(...script: SendOutcome[]) {
    const waits: number[] = [];
    const left = [...script];
    const outcome = await withPatience(
      async () => left.shift() ?? { kind: 'rejected', status: 0 },
      async (ms) => waits.push(ms),
    );
    return { outcome, waits, tries: script.length - left.length };
  }

  it('sends again while throttled, no sooner than told', async () => {
    expect(await patiently(wait(), wait(2_000), sent)).toEqual({
      outcome: sent,
      waits: [300, 2_000],
      tries: 3,
    });
  });

  it('gives up after four tries, or when told to wait longer than a turn has', async () => {
    expect(await patiently(wait(), wait(), wait(), wait(), sent)).toMatchObject({
      outcome: wait(),
      tries: 4,
    });
    expect(await patiently(wait(40_000), sent)).toEqual({
      outcome: wait(40_000),
      waits: [],
      tries: 1,
    });
  });

  it('tries once more when Teams does not know the conversation, and then believes it', async () => {
    const gone: SendOutcome = { kind: 'gone' };
    expect(await patiently(gone, sent)).toEqual({ outcome: sent, waits: [500], tries: 2 });
    expect(await patiently(gone, gone, sent)).toMatchObject({ outcome: gone, tries: 2 });
  });

  it.each<SendOutcome>([
    sent,
    { kind: 'blocked' },
    { kind: 'tooLarge' },
    { kind: 'ambiguous' },
    { kind: 'rejected', status: 400 },
  ])('takes $kind as final', async (outcome) => {
    expect(await patiently(outcome, sent)).toEqual({ outcome, waits: [], tries: 1 });
  });
});

describe('a reply', () => {
  const requestFrom = (messageId?: string): PersonsRequest => {
    const origin = {
      personId: user.aadObjectId,
      mri: user.mri,
      name: user.name,
      tenantId: teams.tenantId,
      serviceUrl: teams.serviceUrl,
      locale: 'fi-FI',
      kind: 'personal' as const,
      conversationId: user.chat.id,
      teamsTeamId: undefined,
      channelId: undefined,
      deliveryId: '1',
    };
    return messageId === undefined
      ? { kind: 'message', origin, text: 'ohje' }
      : { kind: 'cardAction', origin, verb: 'x', data: {}, via: 'submit', messageId };
  };
  const reply: Reply = { kind: 'card', card, title: 'Hei' };
  const tooLarge: Reply = { kind: 'card', card: large, title: 'Hei' };

  it('becomes words when its card is too large', async () => {
    await sendReply(requestFrom(), tooLarge, 'fi', outbound);
    expect(textsIn(user.chat)).toEqual(['Vastaus on liian pitkä Teamsiin. Rajaa pyyntöä.']);
    const body = JSON.parse(actionBody(fitReply(tooLarge, 'en')));
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    expect(fitReply(reply, 'fi')).toBe(reply);
  });

  it('changes the card that was pressed, or comes anew when that is gone', async () => {
    const first = await outbound.post(chat(), { card: adaptiveCard('fi', []), summary: '' });
    const id = first.kind === 'sent' ? first.id : undefined;
    await sendReply(requestFrom(id), reply, 'fi', outbound);
    expect(teams.messages.in(user.chat).map((one) => one.card)).toEqual([card]);
    await sendReply(requestFrom('404'), reply, 'fi', outbound);
    expect(teams.messages.in(user.chat).map((one) => one.card)).toEqual([card, card]);
  });
});
