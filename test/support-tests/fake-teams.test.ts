import { MessageFactory } from 'botbuilder';
import { jsonOf } from '../support/fake-teams/json';
import { startStage } from './stage';

let stage: Awaited<ReturnType<typeof startStage>>;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(() => stage.stop());

describe('messages', () => {
  it('come back from the bot in the personal chat, with what Teams sends along', async () => {
    const { aino } = stage.samplePlace();
    const turn = await aino.says('personal', 'moi');
    expect(turn).toMatchObject({ status: 200, replies: [{ text: 'moi' }] });
    const [heard] = stage.heard;
    expect(heard).toMatchObject({
      channelId: 'msteams',
      serviceUrl: stage.teams.serviceUrl,
      locale: 'fi-FI',
      localTimezone: 'Europe/Helsinki',
      from: { id: aino.mri, aadObjectId: aino.aadObjectId, name: 'Aino Salo' },
      recipient: { id: stage.teams.bot.id },
      conversation: { conversationType: 'personal', tenantId: stage.teams.tenantId },
      channelData: { tenant: { id: stage.teams.tenantId } },
    });
  });

  it('in a channel start a thread, and the answers stay in it', async () => {
    const { aino, general, team } = stage.samplePlace();
    await stage.teams.installBot(team);
    const turn = await aino.says(general, 'moi');
    const [reply] = turn.replies;
    const conversationId = `${general.id};messageid=${turn.activity.id}`;
    expect(turn.activity.conversation).toMatchObject({ id: conversationId });
    expect(reply?.conversationId).toBe(conversationId);
    expect(reply?.text).toBe('<at>Kolme kuppia</at> moi');
  });

  it('in a channel without a mention do not reach the bot', async () => {
    const { aino, general, team } = stage.samplePlace();
    await stage.teams.installBot(team);
    stage.heard.length = 0;
    await aino.says(general, 'moi', { mention: false });
    expect(stage.heard).toEqual([]);
    expect(stage.teams.messages.in(general)).toHaveLength(1);
  });

  it('of text and attachment are split in two, and the id names neither', async () => {
    const { aino } = stage.samplePlace();
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://x.example/a.png' }];
    const path = `conversations/${aino.chat.id}/activities`;
    const response = await stage.call('POST', path, { type: 'message', text: 'moi', attachments });
    const { id } = jsonOf(await response.json());
    expect(
      stage.teams.messages.in(aino.chat).map((one) => [one.text, one.attachments.length]),
    ).toEqual([
      ['moi', 0],
      [undefined, 1],
    ]);
    const update = await stage.call('PUT', `${path}/${id}`, { type: 'message', text: 'hei' });
    expect(await stage.errorOf(update)).toBe('404 ActivityNotFoundInConversation');
  });

  it('are edited and deleted by the bot', async () => {
    const { aino } = stage.samplePlace();
    const [message] = (await aino.says('personal', 'moi')).replies;
    if (!message) throw new Error('no answer');
    await stage.botActs(aino.chat.id, (context) =>
      context.updateActivity({ ...MessageFactory.text('hei'), id: message.id }),
    );
    expect(message.text).toBe('hei');
    await stage.botActs(aino.chat.id, (context) => context.deleteActivity(message.id));
    expect(stage.teams.messages.in(aino.chat).filter((one) => one.isFromBot)).toEqual([]);
  });
});

describe('delivery', () => {
  it('happens again with the same id and time, or with new ones', async () => {
    const { aino } = stage.samplePlace();
    const first = await aino.says('personal', 'moi');
    const same = await stage.teams.redeliver(first, { as: 'sameId' });
    const fresh = await stage.teams.redeliver(first, { as: 'newId' });
    expect(same.activity).toEqual(first.activity);
    expect(fresh.activity.id).not.toBe(first.activity.id);
    expect(fresh.replies).toMatchObject([{ text: 'moi' }]);
    expect(stage.teams.messages.in(aino.chat).filter((one) => one.isFromBot)).toHaveLength(3);
  });

  it('of a forged activity shows what the bot answers', async () => {
    expect((await stage.teams.post({ text: 'no type' })).status).toBeGreaterThanOrEqual(400);
  });

  it('to a bot that is down says so', async () => {
    const { aino } = stage.samplePlace();
    stage.teams.botEndpoint = 'http://127.0.0.1:9/api/messages';
    expect(await aino.says('personal', 'moi')).toMatchObject({ status: 0, replies: [] });
  });

  it('of an installation names the channel chosen, first as installation, then as member', async () => {
    const { team } = stage.samplePlace();
    const channel = await stage.teams.addChannel(team, 'Kooste');
    await stage.teams.installBot(team, channel);
    await stage.teams.renameChannel(channel, 'Viikko');
    await stage.teams.removeBot(team);
    const told = stage.heard.map(({ type, conversation, channelData }) => [
      type,
      conversation.id === channel.id ? 'chosen' : conversation.id === team.id ? 'team' : '?',
      channelData.eventType,
    ]);
    expect(told).toEqual([
      ['installationUpdate', 'chosen', undefined],
      ['conversationUpdate', 'chosen', 'teamMemberAdded'],
      ['conversationUpdate', 'team', 'channelRenamed'],
      ['installationUpdate', 'team', undefined],
      ['conversationUpdate', 'team', 'teamMemberRemoved'],
    ]);
  });
});

describe('the rest of the stage', () => {
  it('waits for what the bot does by itself, and says what it waited for in vain', async () => {
    const { aino } = stage.samplePlace();
    const waiting = stage.teams.waitFor(() => stage.teams.messages.in(aino.chat)[0]?.text);
    await stage.botActs(aino.chat.id, (context) => context.sendActivity('Muistutus'));
    expect(await waiting).toBe('Muistutus');
    const never = stage.teams.waitFor(() => false, { timeoutMs: 1, what: 'the impossible' });
    await expect(never).rejects.toThrow('the impossible');
  });

  it('serves a page that shows each person only the own conversations and views', async () => {
    const { aino, eero } = stage.samplePlace();
    await aino.says('personal', 'salainen');
    const page = await fetch(stage.teams.url);
    expect(await page.text()).toContain('<title>Fake Teams</title>');
    const seenBy = async (name: string) =>
      (await fetch(`${stage.teams.url}/api/state?user=${encodeURIComponent(name)}`)).text();
    expect(await seenBy(aino.name)).toContain('salainen');
    expect(await seenBy(eero.name)).not.toContain('salainen');
  });

  it('lets the page press a button as the person does', async () => {
    const { aino } = stage.samplePlace();
    const message = await stage.posted(aino.chat.id, { body: [] });
    const action = { type: 'Action.Execute', verb: 'save', data: { employer: 'Prisma' } };
    const response = await fetch(`${stage.teams.url}/api/act`, {
      method: 'POST',
      body: JSON.stringify({ user: aino.aadObjectId, messageId: message.id, action }),
    });
    expect(await response.json()).toMatchObject({ replaced: true });
    expect(JSON.stringify(message.cardFor(aino))).toContain('Prisma');
  });
});
