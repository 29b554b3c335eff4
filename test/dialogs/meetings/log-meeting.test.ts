import type { CoachingTeam } from '../../../domain/teams/team';
import type { BotUnderTest } from '../../support/bot-under-test';
import { startBotUnderTest } from '../../support/bot-under-test';
import type { Message } from '../../support/fake-teams';
import type { Card } from '../../support/fake-teams/json';
import { jsonOf } from '../../support/fake-teams/json';
import { objectsWithin } from '../../support/objects-within';
import { only } from '../../support/only';
import { type OpenStore, openStore } from '../../support/stores';

const SENTENCE =
  'kirjaa tapasin tänään Prisma Porin kauppiaan, sovittiin haastattelu ensi tiistaiksi';

describe('logging a meeting', () => {
  let store: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    store = await openStore();
    bot = await startBotUnderTest({ collection: store.collection });
    team = await bot.addCoachingTeam();
    await addEmployer('prisma', 'Prisma Pori');
    await addEmployer('lidl', 'Lidl Pori');
  });
  afterEach(async () => {
    await bot.stop();
    await store.dispose();
  });

  const addEmployer = (id: string, name: string) =>
    bot.store.employers.add(
      { id, teamId: team.id, name, aliases: [] },
      bot.leader.aadObjectId,
      bot.now(),
    );
  const formFor = async (text: string, user = bot.coach) =>
    only((await user.says('personal', text)).replies);
  const meetings = async (user = bot.coach) =>
    (await bot.store.meetings.latestOf(team.id, user.aadObjectId, 50)).map(({ value }) => value);

  it('keeps a meeting with one line and one press', async () => {
    const form = await formFor(SENTENCE);
    expect(inputsOf(form)).toMatchObject({
      employerId: 'prisma',
      metOn: '2026-11-24',
      channel: 'faceToFace',
      outcome: 'interview',
      nextStepOn: '2026-12-01',
    });
    await bot.coach.press(form, 'Tallenna');
    expect(textOf(form)).toContain('Tallennettu');
    expect(textOf(form)).toContain('Prisma Pori');
    expect(textOf(form)).toContain('1/6 kasvokkain tällä viikolla');
    expect(await meetings()).toEqual([
      expect.objectContaining({
        meeting: expect.objectContaining({
          coachId: bot.coach.aadObjectId,
          employerId: 'prisma',
          metOn: '2026-11-24',
          channel: 'faceToFace',
          outcome: 'interview',
          nextStepOn: '2026-12-01',
        }),
      }),
    ]);
    const mine = only((await bot.coach.says('personal', 'omat')).replies);
    expect(textOf(mine)).toContain('1/6 kasvokkain');
    expect(textOf(mine)).toContain('Prisma Pori');
    bot.coach.restartsClient();
    await bot.settled();
    expect(textOf(form)).toContain('Tallennettu');
  });

  it('marks what it read from the text, and nothing else', async () => {
    const form = await formFor('kirjaa soitin eilen Lidliin');
    const labels = Object.fromEntries(
      inputElements(form).map(({ id, label }) => [id, String(label)]),
    );
    expect(labels.employerId).toBe('Työnantaja (viestistäsi)');
    expect(labels.metOn).toBe('Päivä (viestistäsi)');
    expect(labels.channel).toBe('Yhteystapa (viestistäsi)');
    expect(labels.basis).toBe('Yhteydenoton peruste');
  });

  it('keeps one meeting and shows the same receipt when Save is pressed twice at once', async () => {
    const form = await formFor(SENTENCE);
    const [first, second] = await bot.coach.doublePress(form, 'Tallenna');
    expect(first.card).toEqual(second.card);
    expect(await meetings()).toHaveLength(1);
  });

  it.each(['sameId', 'newId'] as const)(
    'keeps one meeting when Teams delivers the press again with %s',
    async (as) => {
      const form = await formFor(SENTENCE);
      const press = await bot.coach.press(form, 'Tallenna');
      const again = await bot.teams.redeliver(press, { as });
      expect(again.body).toEqual(press.body);
      expect(await meetings()).toHaveLength(1);
    },
  );

  it('answers one form when Teams delivers the message again, and a stale form with the receipt', async () => {
    const turn = await bot.coach.says('personal', SENTENCE);
    const form = only(turn.replies);
    const stale = jsonOf(form.card);
    const again = await bot.teams.redeliver(turn, { as: 'sameId' });
    expect(again.replies).toEqual([]);
    const press = await bot.coach.press(form, 'Tallenna');
    const late = await bot.coach.press(form, 'Tallenna', { channel: 'phone' }, { card: stale });
    expect(late.body).toEqual(press.body);
    expect((await meetings()).map(({ meeting }) => meeting.channel)).toEqual(['faceToFace']);
  });

  it('keeps one meeting of two forms when Teams delivers the message again under a new id', async () => {
    const turn = await bot.coach.says('personal', SENTENCE);
    const again = await bot.teams.redeliver(turn, { as: 'newId' });
    await bot.coach.press(only(turn.replies), 'Tallenna');
    await bot.coach.press(only(again.replies), 'Tallenna');
    expect(await meetings()).toHaveLength(1);
  });

  it('works for a client that knows no Execute', async () => {
    const form = await formFor(SENTENCE);
    await bot.coach.press(form, 'Tallenna', {}, { asOldClient: true });
    expect(textOf(form)).toContain('Tallennettu');
    expect(await meetings()).toHaveLength(1);
  });

  it('shows the same form with the field named when something is wrong, and keeps what was typed', async () => {
    const form = await formFor(SENTENCE);
    await bot.coach.press(form, 'Tallenna', {
      employerNeeds: 'kysy matti.meikalainen@example.com',
      nextStep: 'soitan',
    });
    expect(inputsOf(form)).toMatchObject({
      employerNeeds: 'kysy matti.meikalainen@example.com',
      nextStep: 'soitan',
    });
    expect(textOf(form)).toContain('Tässä näyttää olevan sähköpostiosoite');
    expect(await meetings()).toEqual([]);
    await bot.coach.press(form, 'Tallenna', { employerNeeds: 'iltavuoroja' });
    expect((await meetings()).map(({ meeting }) => meeting.employerNeeds)).toEqual(['iltavuoroja']);
  });

  it('asks to confirm a day over 60 days ago, and refuses one to come', async () => {
    const form = await formFor('kirjaa kävin Lidlissä');
    await bot.coach.press(form, 'Tallenna', { metOn: '2026-09-01' });
    expect(textOf(form)).toContain('Päivästä on yli 60 päivää');
    await bot.coach.press(form, 'Tallenna', { confirmOld: 'true' });
    expect((await meetings()).map(({ meeting }) => meeting.metOn)).toEqual(['2026-09-01']);
    const other = await formFor('kirjaa kävin Lidlissä');
    const early = await bot.coach.press(other, 'Tallenna', { metOn: '2026-11-25' });
    expect(early.refusedByClient).toMatchObject([{ id: 'metOn' }]);
    const forged = await bot.coach.act(other, saveActionOf(other, { metOn: '2026-11-25' }));
    expect(cardText(forged.card)).toContain('Anna päivä, joka on jo ollut');
    expect(await meetings()).toHaveLength(1);
  });

  it('adds an employer that is not in the register, but asks when the name looks like one that is', async () => {
    const form = await formFor('kirjaa kävin tänään');
    await bot.coach.press(form, 'Tallenna', {
      employerId: '',
      newEmployer: 'Rauman Telakka',
      channel: 'faceToFace',
    });
    expect(textOf(form)).toContain('Rauman Telakka (lisätty rekisteriin)');
    const likely = await formFor('kirjaa kävin tänään');
    await bot.coach.press(likely, 'Tallenna', {
      employerId: '',
      newEmployer: 'Rauman Telaka',
      channel: 'faceToFace',
    });
    expect(textOf(likely)).toContain('Rekisterissä on jo Rauman Telakka');
    const names = async () =>
      (await bot.store.employers.register(team.id)).map(({ name }) => name).sort();
    expect(await names()).toEqual(['Lidl Pori', 'Prisma Pori', 'Rauman Telakka']);
    await bot.coach.press(likely, 'Lisää uutena');
    expect(await names()).toHaveLength(4);
  });

  it('counts the cups: days the team and the coach have met the employer', async () => {
    for (const metOn of ['2026-11-20', '2026-11-23', '2026-11-23']) {
      const form = await formFor('kirjaa kävin Prismassa', bot.otherCoach);
      await bot.otherCoach.press(form, 'Tallenna', { metOn });
    }
    const form = await formFor('kirjaa kävin Prismassa');
    await bot.coach.press(form, 'Tallenna');
    expect(textOf(form)).toContain('Kuppi 3');
    expect(textOf(form)).toContain('(tapaamispäiviä 3, niistä sinun 1)');
  });

  it('edits, undoes and restores, and keeps the former version', async () => {
    const form = await formFor(SENTENCE);
    await bot.coach.press(form, 'Tallenna');
    await bot.coach.press(form, 'Muokkaa');
    await bot.coach.press(form, 'Tallenna', { channel: 'phone' });
    expect(textOf(form)).toContain('Puhelin');
    expect(textOf(form)).toContain('0/6 kasvokkain');
    const [kept] = await meetings();
    expect(kept?.history.map(({ meeting }) => meeting.channel)).toEqual(['faceToFace']);
    await bot.coach.press(form, 'Kumoa');
    expect(textOf(form)).toContain('Kumottu');
    expect(await meetings()).toEqual([]);
    await bot.coach.press(form, 'Palauta');
    expect(await meetings()).toHaveLength(1);
  });

  it("loses no edit when two of the coach's devices edit at once", async () => {
    const form = await formFor(SENTENCE);
    const receipt = jsonOf((await bot.coach.press(form, 'Tallenna')).card);
    await bot.settled();
    const phone = jsonOf((await bot.coach.press(form, 'Muokkaa')).card);
    await bot.coach.press(form, 'Muokkaa', {}, { card: receipt });
    await bot.coach.press(form, 'Tallenna', { place: 'myymälä' });
    await bot.settled();
    await bot.coach.press(form, 'Tallenna', { place: 'kahvio' }, { card: phone });
    expect(textOf(form)).toContain('Kirjausta on muutettu muualla');
    expect(inputsOf(form)).toMatchObject({ place: 'kahvio' });
    await bot.coach.press(form, 'Tallenna');
    const [kept] = await meetings();
    expect(kept?.meeting.place).toBe('kahvio');
    expect(kept?.history.at(-1)?.meeting.place).toBe('myymälä');
  });

  it('offers a message that reads like a log as one', async () => {
    const form = await formFor('tapasin tänään Lidlin myymäläpäällikön');
    expect(textOf(form)).toContain('Luin viestisi kirjaukseksi');
    await bot.coach.press(form, 'Tallenna');
    expect(await meetings()).toHaveLength(1);
  });

  it('offers the names that a message may mean, and keeps the chosen one as new', async () => {
    const form = await formFor('kirjaa soitin tänään ravintola kolme kuusta, ei nyt');
    expect(textOf(form)).toContain('Työnantajan nimi jäi epävarmaksi');
    expect(inputsOf(form)).toMatchObject({ employerId: '', newEmployer: '' });
    await bot.coach.press(form, 'Tallenna', { employerId: 'Ravintola Kolme Kuusta (uusi)' });
    expect(textOf(form)).toContain('Tallennettu');
    const register = await bot.store.employers.register(team.id);
    const added = register.find(({ name }) => name === 'Ravintola Kolme Kuusta');
    expect((await meetings()).map(({ meeting }) => meeting.employerId)).toEqual([added?.id]);
  });

  it('logs another, and the same as last time', async () => {
    const form = await formFor(SENTENCE);
    await bot.coach.press(form, 'Tallenna');
    const same = only((await bot.coach.press(form, 'Sama kuin viimeksi')).replies);
    expect(inputsOf(same)).toMatchObject({
      employerId: 'prisma',
      channel: 'faceToFace',
      nextStepOn: '',
    });
    await bot.coach.press(same, 'Tallenna');
    await bot.coach.press(same, 'Kirjaa silti');
    expect(await meetings()).toHaveLength(2);
  });

  it('shows nothing of the coach in a channel; the dialog and the own chat do', async () => {
    await bot.teams.installBot(bot.satakunta, bot.general);
    const turn = await bot.coach.says(bot.general, SENTENCE);
    const door = only(turn.replies);
    expect(actionTitles(door)).toEqual(['Avaa tässä', 'Lähetä omaan keskusteluuni']);
    expect(textOf(door)).not.toMatch(/kasvokkain|Tallenna/);
    await bot.coach.press(door, 'Avaa tässä');
    await bot.coach.submitDialog('Tallenna');
    expect(cardText(bot.coach.dialog?.card)).toContain('1/6 kasvokkain');
    expect(await meetings()).toHaveLength(1);
    await bot.otherCoach.press(door, 'Lähetä omaan keskusteluuni');
    await bot.settled();
    const sent = bot.inbox(bot.otherCoach).at(-1);
    expect(sent && inputsOf(sent)).toMatchObject({ employerId: '', metOn: '2026-11-24' });
    expect(textOf(door)).not.toMatch(/kasvokkain|Tallenna/);
  });

  it('lets no member log, whatever the card data claims', async () => {
    const refused = only((await bot.member.says('personal', SENTENCE)).replies);
    expect(refused.text).toContain('Kirjaaminen kuuluu tiimin työhönvalmentajille');
    const form = await formFor(SENTENCE);
    const forged = await bot.member.act(
      await anyCardOf(bot.member),
      saveActionOf(form, { coachId: bot.coach.aadObjectId }),
    );
    expect(cardText(forged.card)).toContain('Tämä ei kuulu rooliisi');
    expect(await meetings()).toEqual([]);
    expect(await meetings(bot.member)).toEqual([]);
  });

  it('lets no coach see, change or take over what another has logged', async () => {
    const form = await formFor(SENTENCE);
    await bot.coach.press(form, 'Tallenna');
    const [kept] = await meetings();
    const which = { meetingId: kept?.meeting.id, teamId: team.id };
    const own = await anyCardOf(bot.otherCoach);
    for (const verb of ['meeting.edit', 'meeting.undo', 'meeting.restore', 'mine.meeting']) {
      const press = await bot.otherCoach.act(own, {
        type: 'Action.Execute',
        verb,
        data: { ...which, verb, personId: bot.coach.aadObjectId },
      });
      expect(cardText(press.card)).toContain('Tämä ei kuulu rooliisi');
      expect(cardText(press.card)).not.toContain('Prisma');
    }
    expect(await meetings()).toHaveLength(1);
    const mine = only((await bot.otherCoach.says('personal', 'omat')).replies);
    expect(textOf(mine)).not.toContain('Prisma Pori');
  });

  it('remembers the number of job seekers, and lets it set the target', async () => {
    const mine = only((await bot.coach.says('personal', 'omat')).replies);
    const words = await bot.coach.press(mine, 'Tallenna määrä', { seekers: 'kaksi' });
    expect(words.refusedByClient).toMatchObject([{ id: 'seekers' }]);
    await bot.coach.press(mine, 'Tallenna määrä', { seekers: '2' });
    expect(textOf(mine)).toContain('0/4 kasvokkain');
    bot.advance(7 * 24 * 3600_000);
    const later = only((await bot.coach.says('personal', 'omat')).replies);
    expect(textOf(later)).toContain('Työnhakija-asiakkaita viimeksi 2, viikko');
    expect(textOf(later)).toContain('0/6 kasvokkain');
  });

  /** A card in the person's own chat to press forged buttons on. */
  async function anyCardOf(user: typeof bot.coach): Promise<Message> {
    const turn = await user.says('personal', user === bot.member ? 'ohje' : 'kirjaa');
    return only(turn.replies);
  }
});

function inputElements(message: Message) {
  return [...objectsWithin(shown(message))].filter((one) => String(one.type).startsWith('Input.'));
}

function inputsOf(message: Message): Record<string, unknown> {
  return Object.fromEntries(inputElements(message).map((one) => [one.id, one.value]));
}

function actionTitles(message: Message): string[] {
  return [...objectsWithin(message.card?.actions)]
    .filter(
      (one) =>
        (one.title && one.type !== 'Action.ToggleVisibility' && one.fallback !== undefined) ||
        one.type === 'Action.Submit',
    )
    .map((one) => String(one.title))
    .filter((title, index, all) => all.indexOf(title) === index);
}

function cardText(card: unknown): string {
  return [...objectsWithin(card)]
    .flatMap((one) => [one.text, one.title, one.value])
    .filter((part) => typeof part === 'string')
    .join('\n');
}

/** The card as the owner of the chat sees it; in a channel, what everybody sees. */
function shown(message: Message) {
  const { conversation } = message;
  return conversation.kind === 'personal' ? message.cardFor(conversation.user) : message.card;
}

function textOf(message: Message): string {
  return cardText(shown(message));
}

function saveActionOf(form: Message, forged: object): Card {
  const save = [...objectsWithin(form.card)].find(
    (one) => one.verb === 'meeting.save' && one.type === 'Action.Execute',
  );
  return { ...save, data: { ...jsonOf(save?.data), ...inputsOf(form), ...forged } };
}
