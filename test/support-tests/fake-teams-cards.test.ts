import { MessageFactory } from 'botbuilder';
import type { Card } from '../support/fake-teams';
import { startStage } from './stage';

let stage: Awaited<ReturnType<typeof startStage>>;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(() => stage.stop());

describe('cards', () => {
  const formCard: Card = {
    body: [
      {
        type: 'Input.Text',
        id: 'employer',
        label: 'Employer',
        isRequired: true,
        errorMessage: 'Who was it?',
      },
      { type: 'Input.Number', id: 'minutes', min: 1, max: 600, value: 30, errorMessage: '1–600' },
      { type: 'Input.Text', id: 'nonce', value: 'n1', isVisible: false },
      {
        type: 'Input.ChoiceSet',
        id: 'channel',
        choices: [{ title: 'Puhelin', value: 'phone' }],
        value: '',
      },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Save',
        verb: 'save',
        data: { v: 1 },
        fallback: { type: 'Action.Submit', title: 'Save', data: { verb: 'save' } },
      },
      { type: 'Action.Submit', title: 'Form', data: { msteams: { type: 'task/fetch' } } },
      {
        type: 'Action.ShowCard',
        title: 'More',
        card: { type: 'AdaptiveCard', actions: [{ type: 'Action.Submit', title: 'Inner' }] },
      },
    ],
  };

  it('keep the form with the texts of the fields that the client refuses', async () => {
    const { aino } = stage.samplePlace();
    const message = await stage.posted(aino.chat.id, formCard);
    const press = await aino.press(message, 'Save', { minutes: 601 });
    expect(press.refusedByClient).toEqual([
      { id: 'employer', errorMessage: 'Who was it?' },
      { id: 'minutes', errorMessage: '1–600' },
    ]);
    expect(stage.heard).toEqual([]);
  });

  it('send what was typed, the defaults and the hidden fields, and show the answer', async () => {
    const { aino, eero } = stage.samplePlace();
    const message = await stage.posted(aino.chat.id, formCard);
    const press = await aino.press(message, 'save', { employer: 'Prisma', channel: 'Puhelin' });
    expect(press.activity).toMatchObject({ name: 'adaptiveCard/action', replyToId: message.id });
    const sentData = { v: 1, employer: 'Prisma', minutes: '30', nonce: 'n1', channel: 'phone' };
    expect(press.activity?.value).toEqual({
      action: { type: 'Action.Execute', id: undefined, verb: 'save', data: sentData },
      trigger: 'manual',
    });
    expect(JSON.stringify(message.cardFor(aino))).toContain('Prisma');
    expect(message.cardFor(eero)).toEqual(message.card);
  });

  it('send Action.Submit as a message with a value, from a folded card and an old client', async () => {
    const { aino } = stage.samplePlace();
    const message = await stage.posted(aino.chat.id, formCard);
    const inner = await aino.press(message, 'Inner', { employer: 'Lidl' });
    expect(inner.activity).toMatchObject({ type: 'message', replyToId: message.id });
    expect(inner.activity?.value).toEqual({ employer: 'Lidl', minutes: '30', nonce: 'n1' });
    const old = await aino.press(message, 'Save', { employer: 'Lidl' }, { asOldClient: true });
    expect(old.activity?.value).toMatchObject({ verb: 'save', employer: 'Lidl' });
  });

  it('do not let a test do what no person could', async () => {
    const { aino } = stage.samplePlace();
    const message = await stage.posted(aino.chat.id, formCard);
    await expect(aino.press(message, 'Remove')).rejects.toThrow('0 actions "Remove"');
    await expect(aino.press(message, 'Save', { nobody: 'x' })).rejects.toThrow('No such input');
    await expect(aino.press(message, 'Save', { channel: 'fax' })).rejects.toThrow(
      "can't be chosen",
    );
  });

  it('pressed twice at once reach the bot twice, with two ids', async () => {
    const { aino } = stage.samplePlace();
    const message = await stage.posted(aino.chat.id, formCard);
    const [one, other] = await aino.doublePress(message, 'Save', { employer: 'Prisma' });
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(one.activity?.id).not.toBe(other.activity?.id);
  });

  it('open a dialog, which is checked, sent and closed', async () => {
    const { aino } = stage.samplePlace();
    const message = await stage.posted(aino.chat.id, formCard);
    await aino.press(message, 'Form', { employer: 'Prisma' });
    expect(aino.dialog).toMatchObject({ title: 'Echo', message });
    const refused = await aino.submitDialog('Send');
    expect(refused.refusedByClient).toEqual([{ id: 'said', errorMessage: 'Write something' }]);
    const sent = await aino.submitDialog('Send', { said: 'kiitos' });
    expect(sent.toast).toBe('{"kind":"form","said":"kiitos"}');
    expect(aino.dialog).toBeUndefined();
  });

  it('refresh for those listed only, into a view of their own, anew after an edit', async () => {
    const { aino, eero, team, general } = stage.samplePlace();
    await stage.teams.installBot(team);
    const action = { type: 'Action.Execute', verb: 'see', data: { own: true } };
    const message = await stage.posted(general.id, { refresh: { action, userIds: [eero.mri] } });
    expect((await aino.opens(message)).activity).toBeUndefined();
    const seen = await eero.opens(message);
    expect(seen.activity?.value).toMatchObject({ trigger: 'automatic' });
    expect(JSON.stringify(message.cardFor(eero))).toContain('Eero Laine');
    expect(message.cardFor(aino)).toEqual(message.card);
    await stage.botActs(general.id, (context) =>
      context.updateActivity({ ...MessageFactory.text('gone'), id: message.id }),
    );
    expect(message.cardFor(eero)).toBeUndefined();
  });

  it('without a list refresh by themselves for at most 60 members', async () => {
    const { aino, team, general } = stage.samplePlace();
    await stage.teams.installBot(team);
    const refresh = { action: { type: 'Action.Execute', verb: 'see', data: {} } };
    const message = await stage.posted(general.id, { refresh });
    for (let n = 0; n < 58; n += 1) team.members.push(stage.teams.addUser(`Jäsen ${n}`));
    expect((await aino.opens(message)).status).toBe(200);
    team.members.push(stage.teams.addUser('Jäsen 58'));
    expect((await aino.opens(message)).status).toBeUndefined();
  });

  it('ask the bot for choices as the person types, and take one of them', async () => {
    const { aino } = stage.samplePlace();
    const message = await stage.posted(aino.chat.id, {
      body: [
        {
          type: 'Input.ChoiceSet',
          id: 'employer',
          style: 'filtered',
          choices: [],
          'choices.data': { type: 'Data.Query', dataset: 'employers' },
        },
      ],
      actions: [{ type: 'Action.Execute', title: 'Save', verb: 'save' }],
    });
    expect(await aino.types(message, 'employer', 'pri')).toEqual([
      { title: 'Found pri', value: 'pri' },
    ]);
    const press = await aino.press(message, 'Save', { employer: 'pri' });
    expect(press.activity?.value).toMatchObject({ action: { data: { employer: 'pri' } } });
  });

  it('hide a folded button until some other button can show it, and tell like ones apart', async () => {
    const { aino } = stage.samplePlace();
    const submit = (title: string, n: number) => ({ type: 'Action.Submit', title, data: { n } });
    const items: Card[] = [{ type: 'ActionSet', actions: [submit('Folded', 1)] }];
    const folded = { type: 'Container', id: 'more', isVisible: false, items };
    const closed = await stage.posted(aino.chat.id, { body: [folded] });
    await expect(aino.press(closed, 'Folded')).rejects.toThrow('0 actions');
    const toggle = { type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] };
    const row = { type: 'Container', items: [], selectAction: submit('Edit', 3) };
    const open = await stage.posted(aino.chat.id, {
      body: [folded, row],
      actions: [toggle, submit('Edit', 4)],
    });
    expect((await aino.press(open, 'Folded')).activity?.value).toEqual({ n: 1 });
    await expect(aino.press(open, 'Edit')).rejects.toThrow('2 actions');
    expect((await aino.press(open, 'Edit', {}, { nth: 1 })).activity?.value).toEqual({ n: 4 });
  });

  it('say in the person’s name what an imBack button holds', async () => {
    const { aino } = stage.samplePlace();
    const data = { msteams: { type: 'imBack', value: 'ohje' } };
    const actions = [{ type: 'Action.Submit', title: 'Help', data }];
    const message = await stage.posted(aino.chat.id, { actions });
    const press = await aino.press(message, 'Help');
    expect(press.replies).toMatchObject([{ text: 'ohje' }]);
    expect(stage.teams.messages.in(aino.chat).map((one) => one.isFromBot)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('seen earlier can be pressed after the message has changed', async () => {
    const { aino } = stage.samplePlace();
    const message = await stage.posted(aino.chat.id, formCard);
    const { card } = message;
    if (!card) throw new Error('no card');
    await aino.press(message, 'Save', { employer: 'Prisma' });
    await expect(aino.press(message, 'Save', { employer: 'Prisma' })).rejects.toThrow('0 actions');
    const stale = await aino.press(message, 'Save', { employer: 'Prisma' }, { card });
    expect(stale.status).toBe(200);
  });
});
