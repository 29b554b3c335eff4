import { z } from 'zod';
import { textActivity } from '../support/echo-bot';
import { startStage } from './stage';

let stage: Awaited<ReturnType<typeof startStage>>;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(() => stage.stop());

const rosterPage = z.object({
  members: z.array(z.object({ name: z.string() })),
  continuationToken: z.string().optional(),
});

describe('the connector', () => {
  it('creates a new thread in a channel and answers with its ids', async () => {
    const { general, team } = stage.samplePlace();
    await stage.teams.installBot(team);
    let created: string | undefined;
    const parameters = {
      isGroup: true,
      bot: stage.teams.bot,
      channelData: { channel: { id: general.id } },
      activity: textActivity('Viikko 47'),
    };
    await stage.bot.adapter.createConversationAsync(
      '',
      'msteams',
      stage.teams.serviceUrl,
      '',
      parameters,
      async ({ activity }) => {
        created = activity.conversation.id;
      },
    );
    const [message] = stage.teams.messages.in(general);
    expect(message?.text).toBe('Viikko 47');
    expect(created).toBe(`${general.id};messageid=${message?.id}`);
  });

  it('creates a chat with a member of a team that has the bot, and with nobody else', async () => {
    const { eero, team } = stage.samplePlace();
    eero.chat.botInstalled = false;
    const body = {
      bot: stage.teams.bot,
      members: [{ id: eero.mri }],
      tenantId: stage.teams.tenantId,
    };
    expect(await stage.errorOf(await stage.call('POST', 'conversations', body))).toBe(
      '403 BotNotInConversationRoster',
    );
    await stage.teams.installBot(team);
    expect(await (await stage.call('POST', 'conversations', body)).json()).toMatchObject({
      id: eero.chat.id,
    });
    const byEmail = { ...body, members: [{ id: eero.email }] };
    expect(await stage.errorOf(await stage.call('POST', 'conversations', byEmail))).toBe(
      '400 BadArgument',
    );
  });

  it('gives the roster page by page, to the last member once', async () => {
    const { team } = stage.samplePlace();
    for (let n = 0; n < 7; n += 1)
      await stage.teams.addMember(team, stage.teams.addUser(`Jäsen ${n}`));
    await stage.teams.installBot(team);
    const names: string[] = [];
    const sizes: number[] = [];
    let query = '?pageSize=3';
    for (;;) {
      const path = `conversations/${team.id}/pagedmembers`;
      const response = await stage.call('GET', path, undefined, query);
      const page = rosterPage.parse(await response.json());
      names.push(...page.members.map((one) => one.name));
      sizes.push(page.members.length);
      if (!page.continuationToken) break;
      query = `?pageSize=3&continuationToken=${page.continuationToken}`;
    }
    expect(sizes).toEqual([3, 3, 3]);
    expect(new Set(names).size).toBe(9);
  });

  it('tells a team, its channels and one member', async () => {
    const { eero, team } = stage.samplePlace();
    await stage.teams.installBot(team);
    await stage.teams.addChannel(team, 'Viikkokooste');
    expect(await (await stage.call('GET', `teams/${team.id}`)).json()).toMatchObject({
      name: 'Pori',
      aadGroupId: team.aadGroupId,
      channelCount: 2,
      memberCount: 2,
    });
    const channels = await (await stage.call('GET', `teams/${team.id}/conversations`)).json();
    expect(channels).toMatchObject({
      conversations: [{ id: team.id, name: null }, { name: 'Viikkokooste' }],
    });
    const path = `conversations/${team.id}/members/${eero.mri}`;
    expect(await (await stage.call('GET', path)).json()).toMatchObject({ name: 'Eero Laine' });
  });

  it.each([
    ['an unknown conversation', 'a:unknown', '404 ConversationNotFound'],
    ['a deleted channel', 'deleted', '404 ConversationNotFound'],
    ['a team the bot is not in', 'removed', '403 BotNotInConversationRoster'],
    ['a person who blocks the bot', 'blocked', '403 ConversationBlockedByUser'],
  ])('refuses %s', async (_, which, expected) => {
    const { aino, team, general } = stage.samplePlace();
    await stage.teams.installBot(team);
    const channel = await stage.teams.addChannel(team, 'Vanha');
    aino.isBlocking = which === 'blocked';
    if (which === 'deleted') await stage.teams.deleteChannel(channel);
    if (which === 'removed') await stage.teams.removeBot(team);
    const ids: Record<string, string> = {
      deleted: channel.id,
      removed: general.id,
      blocked: aino.chat.id,
    };
    const path = `conversations/${ids[which] ?? which}/activities`;
    expect(
      await stage.errorOf(await stage.call('POST', path, { type: 'message', text: 'x' })),
    ).toBe(expected);
  });

  it('refuses a message over 100 KB of UTF-16, and takes one just under it', async () => {
    const { aino } = stage.samplePlace();
    const path = `conversations/${aino.chat.id}/activities`;
    const big = { type: 'message', text: 'ä'.repeat(51_200) };
    expect(await stage.errorOf(await stage.call('POST', path, big))).toBe('413 MessageSizeTooBig');
    const fits = { type: 'message', text: 'ä'.repeat(51_000) };
    expect((await stage.call('POST', path, fits)).status).toBe(201);
  });
});

describe('faults', () => {
  const post = (id: string) =>
    stage.call('POST', `conversations/${id}/activities`, { type: 'message', text: 'x' });

  it('throttle with and without Retry-After, as often as asked', async () => {
    const { aino } = stage.samplePlace();
    stage.teams.faults.next({ kind: 'throttle', retryAfterSeconds: 2 });
    stage.teams.faults.next({ kind: 'throttle', times: 2 });
    const answers: (string | null)[] = [];
    for (let n = 0; n < 4; n += 1) {
      const response = await post(aino.chat.id);
      answers.push(`${response.status} ${response.headers.get('retry-after')}`);
    }
    expect(answers).toEqual(['429 2', '429 null', '429 null', '201 null']);
    expect(stage.teams.messages.in(aino.chat)).toHaveLength(1);
  });

  it.each([412, 500, 502, 503, 504] as const)('answer %i and keep nothing', async (status) => {
    const { aino } = stage.samplePlace();
    stage.teams.faults.next({ kind: 'status', status });
    expect((await post(aino.chat.id)).status).toBe(status);
    expect(stage.teams.messages.in(aino.chat)).toEqual([]);
  });

  it.each([
    ['cutBeforeAcceptance', 0],
    ['cutAfterAcceptance', 1],
  ] as const)('%s drops the connection with %i messages kept', async (kind, kept) => {
    const { aino } = stage.samplePlace();
    stage.teams.faults.next({ kind });
    await expect(post(aino.chat.id)).rejects.toThrow('fetch failed');
    expect(stage.teams.messages.in(aino.chat)).toHaveLength(kept);
  });

  it('hang until the caller gives up', async () => {
    const { aino } = stage.samplePlace();
    stage.teams.faults.next({ kind: 'hang' });
    const giveUp = new AbortController();
    const pending = fetch(`${stage.teams.serviceUrl}v3/conversations/${aino.chat.id}/members`, {
      signal: giveUp.signal,
    });
    await stage.teams.waitFor(() => stage.teams.requests.some((one) => one.fault === 'hang'));
    giveUp.abort();
    await expect(pending).rejects.toThrow('aborted');
  });

  it('hit only what they aim at', async () => {
    const { aino } = stage.samplePlace();
    stage.teams.faults.next({
      kind: 'status',
      status: 500,
      match: { method: 'GET', path: /members/ },
    });
    expect((await post(aino.chat.id)).status).toBe(201);
    expect((await stage.call('GET', `conversations/${aino.chat.id}/members`)).status).toBe(500);
    expect(stage.teams.faults.pending).toBe(0);
  });
});
