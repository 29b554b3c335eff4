import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import { addExperts, answerFor, asks, lastOf, onlyTicket, opensForm, QUESTION } from './stage';

let bot: BotUnderTest;

beforeEach(async () => {
  bot = await startBotUnderTest();
});
afterEach(() => bot.stop());

describe('sending a question', () => {
  it('the form has the question and the topic; the receipt says who got it', async () => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader]);
    const message = await opensForm(bot, bot.member);
    const form = message.cardFor(bot.member);
    expect(wordsOn(form)).toContain(QUESTION);
    expect(wordsOn(form)).toContain('Älä kirjoita asiakkaan tietoja');
    const { card } = await bot.member.press(message, 'Lähetä kysymys');
    expect(wordsOn(card)).toContain('Kysymyksesi meni ryhmälle: Lomaketiimi.');
    expect(wordsOn(card)).toContain('Vastaus tulee sinun ja botin väliseen keskusteluun.');
    expect(buttonsOn(card)).toEqual([]);
  });

  it('every group of the topic gets it, others don’t, with the name and the article', async () => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader, bot.coach]);
    await addExperts(bot, 'Toinen', [bot.otherCoach], ['criteria', 'forms']);
    await addExperts(bot, 'Kriteerit', [bot.coordinator], ['criteria']);
    const { press } = await asks(bot, bot.member);
    expect(wordsOn(press.card)).toContain('Lomaketiimi, Toinen');
    for (const expert of [bot.leader, bot.coach, bot.otherCoach]) {
      const words = wordsOn(lastOf(bot, expert).card);
      expect(words).toContain(QUESTION);
      expect(words).toContain('Jaana Jäsen');
      expect(words).toContain('Mitä botti tallentaa ja kuinka kauan');
      expect(buttonsOn(lastOf(bot, expert).card)).toEqual(['Otan tämän']);
    }
    expect(bot.inbox(bot.coordinator)).toEqual([]);
  });

  it('keeps no article that there is none of, whatever a press says', async () => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader]);
    const subject = { question: QUESTION, topic: 'forms', articleId: 'soita numeroon' };
    const form = await opensForm(bot, bot.member, 'ticket.askHuman', subject);
    await bot.member.press(form, 'Lähetä kysymys');
    await bot.settled();
    expect((await onlyTicket(bot)).articleId).toBeUndefined();
    expect(wordsOn(lastOf(bot, bot.leader).card)).not.toContain('soita numeroon');
  });

  it('keeps the answer above the form, which can be put aside', async () => {
    const answer = await answerFor(bot.member);
    const before = wordsOn(answer.cardFor(bot.member));
    const verb = 'ticket.askHuman';
    const data = { verb, question: QUESTION, topic: 'forms', articleId: '' };
    await bot.member.act(answer, { type: 'Action.Execute', verb, data });
    const form = lastOf(bot, bot.member);
    expect(form.id).not.toBe(answer.id);
    expect(wordsOn(answer.cardFor(bot.member))).toBe(before);
    const { card } = await bot.member.press(form, 'Peruuta');
    expect(wordsOn(card)).toContain('Kysymystä ei lähetetty.');
    await bot.settled();
    bot.member.restartsClient();
    expect(buttonsOn(form.cardFor(bot.member))).toEqual([]);
    expect(await bot.store.tickets.inState('open')).toEqual([]);
  });

  it.each([
    ['milloin lomake E täytetään', 'forms'],
    ['vad betyder kriterium 21', 'criteria'],
    ['can my client keep the benefits', 'benefits'],
    ['miten Satakunnassa toimitaan', 'regions'],
    ['kuka voi tehdä lähetteen', 'process'],
    ['minne tästä', 'other'],
  ])('guesses from "%s" that it is about %s', async (question, topic) => {
    const data = { question, topic: 'other', articleId: '' };
    const message = await opensForm(bot, bot.member, 'ticket.askHuman', data);
    await bot.member.press(message, 'Lähetä kysymys');
    expect(await onlyTicket(bot)).toMatchObject({ question, topic });
  });

  it('"did not help" tells why', async () => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader]);
    const message = await opensForm(bot, bot.member, 'ticket.didNotHelp');
    await bot.member.press(message, 'Lähetä kysymys', {
      reason: 'Tieto on vanhentunut',
      remark: 'Lomake vaihtui keväällä.',
    });
    await bot.settled();
    const words = wordsOn(lastOf(bot, bot.leader).card);
    expect(words).toContain('Tieto on vanhentunut');
    expect(words).toContain('Lomake vaihtui keväällä.');
  });

  it('the form asked for once and delivered again is the same form', async () => {
    const message = await answerFor(bot.member);
    const verb = 'ticket.askHuman';
    const data = { verb, question: QUESTION, topic: 'forms' };
    const press = await bot.member.act(message, { type: 'Action.Execute', verb, data });
    const again = await bot.teams.redeliver(press, { as: 'sameId' });
    expect(again.body).toEqual(press.body);
  });

  it('pressed twice, delivered again and from an old client: one question, one card each', async () => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader]);
    const message = await opensForm(bot, bot.member);
    const card = message.cardFor(bot.member);
    if (!card) throw new Error('no form');
    const [first, second] = await bot.member.doublePress(message, 'Lähetä kysymys', {}, { card });
    expect(second.body).toEqual(first.body);
    const again = await bot.teams.redeliver(first, { as: 'newId' });
    expect(again.body).toEqual(first.body);
    await bot.member.press(message, 'Lähetä kysymys', {}, { card, asOldClient: true });
    await bot.settled();
    expect(await onlyTicket(bot)).toMatchObject({ question: QUESTION, state: 'open' });
    expect(bot.inbox(bot.leader)).toHaveLength(1);
  });

  it('a late repeat, after the answer, sends nobody anything', async () => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader]);
    const { press } = await asks(bot, bot.member);
    await bot.leader.press(lastOf(bot, bot.leader), 'Otan tämän');
    await bot.teams.redeliver(press, { as: 'newId' });
    await bot.settled();
    expect(bot.inbox(bot.leader)).toHaveLength(1);
  });

  it.each([
    ['question', 'Asiakkaan 131052-308T lomake?', 'Tässä näyttää olevan henkilötunnus'],
    ['question', 'Soita 040 123 4567', 'Tässä näyttää olevan puhelinnumero'],
    ['remark', 'kirjoita etu.suku@example.fi', 'Tässä näyttää olevan sähköpostiosoite'],
    ['question', ' ', 'Täytä tämä.'],
    ['question', 'x'.repeat(501), 'Teksti on liian pitkä'],
  ])('refuses the %s "%s", keeps it in the form and nowhere else', async (field, typed, words) => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader]);
    const message = await opensForm(bot, bot.member, 'ticket.didNotHelp');
    const { card } = await bot.member.press(message, 'Lähetä kysymys', { [field]: typed });
    await bot.settled();
    expect(wordsOn(card)).toContain(words);
    expect(wordsOn(card)).toContain('Ei vielä valmis.');
    if (typed.trim()) expect(wordsOn(card)).toContain(typed);
    expect(await bot.store.tickets.inState('open')).toEqual([]);
    expect(bot.inbox(bot.leader)).toEqual([]);
    await bot.member.press(message, 'Lähetä kysymys', { [field]: 'Mikä lomake?' });
    expect(JSON.stringify(await onlyTicket(bot))).toContain('Mikä lomake?');
  });

  it('data that no card of ours sends opens a form all the same', async () => {
    const data = { topic: 'weather', question: 'x'.repeat(9_000) };
    const message = await opensForm(bot, bot.member, 'ticket.askHuman', data);
    expect(buttonsOn(message.cardFor(bot.member))).toEqual(['Lähetä kysymys', 'Peruuta']);
    const empty = await opensForm(bot, bot.member, 'ticket.askHuman', {});
    expect(buttonsOn(empty.cardFor(bot.member))).toEqual(['Lähetä kysymys', 'Peruuta']);
  });

  it('somebody else’s form is nobody else’s receipt', async () => {
    const { message } = await asks(bot, bot.member);
    const { id } = await onlyTicket(bot);
    const own = await answerFor(bot.coach);
    const verb = 'ticket.send';
    const data = { verb, ticketId: id, question: 'x', topic: 'bot' };
    const { card } = await bot.coach.act(own, { type: 'Action.Execute', verb, data });
    expect(wordsOn(card)).not.toContain(QUESTION);
    expect(wordsOn(message.cardFor(bot.member))).toContain(QUESTION);
  });
});

describe('without a group for the topic', () => {
  it('the coordinator gets it, and may close it with a word', async () => {
    await bot.coordinator.says('personal', 'ohje');
    const { press } = await asks(bot, bot.member);
    expect(wordsOn(press.card)).toContain('Kysymyksesi meni koordinaattorille');
    const card = lastOf(bot, bot.coordinator);
    await bot.coordinator.press(card, 'Sulje', { closing: 'Tästä ei ole ohjetta.' });
    await bot.settled();
    const told = wordsOn(lastOf(bot, bot.member).card);
    expect(told).toContain('Kysymykseesi ei tullut vastausta');
    expect(told).toContain('Tästä ei ole ohjetta.');
    expect((await onlyTicket(bot)).state).toBe('closed');
  });

  it('with nobody to tell the receipt says so, and the question waits', async () => {
    const { press } = await asks(bot, bot.member);
    expect(wordsOn(press.card)).toContain('eikä siitä mennyt tietoa kenellekään');
    expect(wordsOn(press.card)).not.toContain('Kysymys lähetetty');
    expect(await onlyTicket(bot)).toMatchObject({ state: 'open', sentTo: { kind: 'nobody' } });
    const [settings] = (await bot.coordinator.says('personal', 'asetukset')).replies;
    if (!settings) throw new Error('no settings');
    await bot.coordinator.press(settings, 'Asiantuntijat');
    const { card } = await bot.coordinator.press(settings, `Avaa: ${QUESTION}`);
    expect(buttonsOn(card)).toContain('Otan tämän');
  });
});

describe('in a channel', () => {
  const DATA = { question: QUESTION, topic: 'forms', articleId: 'botti-sailytys' };

  it('the form is a dialog, and the answer comes to the asker and, nameless, to the thread', async () => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader]);
    const message = await answerFor(bot.member, bot.general);
    const verb = 'ticket.askHuman';
    const data = { verb, ...DATA, msteams: { type: 'task/fetch' } };
    await bot.member.act(message, { type: 'Action.Submit', data });
    await bot.member.submitDialog('Lähetä kysymys');
    expect(wordsOn(bot.member.dialog?.card)).toContain('ilman nimiä');
    await bot.settled();
    const question = lastOf(bot, bot.leader);
    await bot.leader.press(question, 'Otan tämän');
    await bot.leader.press(question, 'Lähetä vastaus', { answer: 'Lomake A.' });
    await bot.settled();
    expect(wordsOn(lastOf(bot, bot.member).card)).toContain('Lomake A.');
    const thread = bot.teams.messages
      .in(bot.general)
      .filter((one) => one.threadId === message.threadId && one.isFromBot);
    expect(thread).toHaveLength(2);
    const words = wordsOn(thread.at(-1)?.card);
    expect(words).toContain('Lomake A.');
    expect(words).toContain(QUESTION);
    expect(words).not.toMatch(/Jaana|Tiina/);
    expect(buttonsOn(thread.at(-1)?.card)).toEqual([]);
  });

  it('where no dialog opens, the form comes to the own chat and the thread is kept', async () => {
    const message = await answerFor(bot.member, bot.general);
    const verb = 'ticket.askHuman';
    const data = { verb, ...DATA };
    const press = await bot.member.act(message, { type: 'Action.Execute', verb, data });
    await bot.settled();
    expect(press.card).toBeUndefined();
    const form = lastOf(bot, bot.member);
    await bot.member.press(form, 'Lähetä kysymys');
    await bot.settled();
    expect((await onlyTicket(bot)).thread?.conversationId).toBe(message.conversationId);
    // The form is gone for good: its message is the receipt now.
    bot.member.restartsClient();
    expect(buttonsOn(form.cardFor(bot.member))).toEqual([]);
  });

  it('a card cannot say which thread the answer goes to', async () => {
    const message = await opensForm(bot, bot.member);
    const verb = 'ticket.send';
    const data = {
      verb,
      ticketId: '7d1f9f4e-0d3c-4a57-9d6b-000000000001',
      question: 'x',
      topic: 'forms',
      thread: { conversationId: `${bot.general.id};messageid=1`, channelId: bot.general.id },
    };
    await bot.member.act(message, { type: 'Action.Execute', verb, data });
    expect((await onlyTicket(bot)).thread).toBeUndefined();
  });
});
