import type { CoachingTeam } from '../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../support/bot-under-test';
import { buttonsOn, wordsOn } from '../support/card-texts';
import type { FakeUser, Message } from '../support/fake-teams';
import { objectsIn } from '../support/fake-teams/json';
import { readWorkbook } from '../support/read-workbook';
import { type OpenStore, openCosmosStore } from '../support/stores';
import { ask } from './answers/ask-stage';
import { LAST_WEEK, meets, reviewsOf, sends } from './digest/stage';
import { employerOf, logMeeting } from './employers/employer-stage';
import { opens, runsIn, toResult } from './readiness/stage';
import { addExperts, answerFor, asks, lastOf, onlyTicket } from './tickets/stage';

/*
 * The dialogs stand on the collection port, whose own suite runs on both backends; they are tested
 * on the embedded one. Here each feature goes once through what it writes and reads on Cosmos, and
 * a bot that is started anew finds it.
 */

const MONDAY_BEFORE_EIGHT = '2026-11-23T05:45:00.000Z';

let store: OpenStore;
let bot: BotUnderTest;
let team: CoachingTeam;

/** The same documents, with a bot that has nothing in its memory. */
async function restart(): Promise<void> {
  const now = bot.now().toISOString();
  await bot.stop();
  bot = await startBotUnderTest({ collection: await store.reopen(), isDemo: true, now });
}

beforeEach(async () => {
  store = await openCosmosStore();
  bot = await startBotUnderTest({
    collection: store.collection,
    isDemo: true,
    now: MONDAY_BEFORE_EIGHT,
  });
  team = await bot.addCoachingTeam();
});
afterEach(async () => {
  await bot.stop();
  await store.dispose();
});

const said = async (user: FakeUser, text: string): Promise<Message> =>
  (await ask(user, text)).message;
const seen = (message: Message, user: FakeUser) => wordsOn(message.cardFor(user));

describe('on Cosmos', () => {
  it('evidence is noted with one press, taken back, brought back, and in the year', async () => {
    const criterion = await said(bot.leader, 'kriteerit 11');
    await bot.leader.press(criterion, 'Merkitse tänään pidetyksi');
    await bot.leader.press(criterion, 'Kumoa merkintä');
    await bot.leader.press(criterion, 'Palauta merkintä');
    await restart();
    const year = await said(bot.leader, 'vuosikello');
    expect(seen(year, bot.leader)).toContain('Kerran 12 kuukaudessa: marras 2026');
  });

  it('a meeting is logged once, changed, undone and restored, and counts in the own week', async () => {
    const form = await said(bot.coach, 'kirjaa kävin tänään');
    await bot.coach.doublePress(form, 'Tallenna', { newEmployer: 'Lidl Pori' });
    await bot.coach.press(form, 'Muokkaa');
    await bot.coach.press(form, 'Tallenna', { place: 'kahvio' });
    await bot.coach.press(form, 'Kumoa');
    await bot.coach.press(form, 'Palauta');
    await bot.settled();

    await restart();
    const kept = await bot.store.meetings.latestOf(team.id, bot.coach.aadObjectId, 50);
    expect(kept.map(({ value }) => value.meeting.place)).toEqual(['kahvio']);
    expect((await ask(bot.coach, 'omat')).words).toContain('1/6 kasvokkain');
  });

  it('two employers are merged into one, which has the meetings of both', async () => {
    const [stays, goes] = [
      employerOf(team.id, 'K-Market Keskusta'),
      employerOf(team.id, 'K-market keskustan kauppa'),
    ];
    for (const employer of [stays, goes])
      await bot.store.employers.add(employer, bot.leader.aadObjectId, bot.now());
    await logMeeting(bot, stays, bot.coach, '2026-11-02');
    await logMeeting(bot, goes, bot.otherCoach, '2026-11-09');
    const message = await said(bot.leader, 'työnantajat');
    await bot.leader.press(message, 'Avaa K-market keskustan kauppa');
    await bot.leader.press(message, 'Yhdistä toiseen');
    await bot.leader.press(message, 'Valitse K-Market Keskusta');
    await bot.leader.press(message, 'Yhdistä');

    await restart();
    const { words } = await ask(bot.coach, 'työnantajat keskustan kauppa');
    expect(words).toContain('K-Market Keskusta');
    expect(await bot.store.meetings.with(team.id, stays.id)).toHaveLength(2);
  });

  it('a digest goes out on Monday at eight, once, and is marked reviewed', async () => {
    await meets(bot, team, bot.coach, 'Leipomo Rinne');
    await bot.app.digestPlanner.sweep();
    bot.advance(20 * 60_000);
    for (const _twice of [1, 2]) {
      await bot.app.digestPlanner.sweep();
      await bot.settled();
    }
    const [digest, ...more] = bot.inbox(bot.leader);
    expect(more).toEqual([]);
    if (!digest) throw new Error('no digest');
    await bot.leader.press(digest, 'Merkitse läpikäydyksi');
    expect(await reviewsOf(bot, team)).toMatchObject([{ by: bot.leader.aadObjectId }]);
  });

  it('Friday’s question is answered, once', async () => {
    await sends(
      bot,
      {
        kind: 'coachPrompt',
        teamId: team.id,
        week: LAST_WEEK,
        coachId: bot.coach.aadObjectId,
        nth: 0,
      },
      { user: bot.coach },
    );
    const question = lastOf(bot, bot.coach);
    await bot.coach.doublePress(question, 'Ei lisättävää');
    expect(seen(question, bot.coach)).toContain('Viikko 47: ei lisättävää');
  });

  it('a checklist is gone through, and the counts are kept', async () => {
    const message = await opens(bot.member);
    await toResult(bot.member, message, [{ longTerm: 'Tukea tarvitaan' }]);
    await bot.settled();
    expect(await runsIn(store)).toMatchObject([
      { personId: bot.member.aadObjectId, counts: { motivation: { support: 1 } } },
    ]);
  });

  it('an answer helps, is hidden, and what has none is in the list of questions', async () => {
    const question = 'mitä kriteeri 17 tarkoittaa';
    const { message, title } = await ask(bot.member, question);
    await bot.member.press(message, 'Auttoi');
    await bot.coordinator.press(await said(bot.coordinator, question), 'Piilota');
    await ask(bot.member, 'maksaako zorbaus');

    await restart();
    expect((await ask(bot.member, question)).title).not.toBe(title);
    const list = await ask(bot.leader, 'kysymykset');
    expect(list.words).toContain('Avaa kysymys: maksaako zorbaus');
    expect(await bot.store.articleFeedback.all()).toMatchObject([{ helped: 1 }]);
  });

  it('a question to people has one owner, also after a restart', async () => {
    await addExperts(bot, 'Lomaketiimi', [bot.leader, bot.coach]);
    await asks(bot, bot.member);
    await bot.leader.press(lastOf(bot, bot.leader), 'Otan tämän');
    const before = await onlyTicket(bot);

    await restart();
    expect(await onlyTicket(bot)).toEqual(before);
    const seat = await answerFor(bot.coach);
    const verb = 'ticket.claim';
    const data = { verb, ticketId: before.id, seen: 1 };
    const { card } = await bot.coach.act(seat, { type: 'Action.Execute', verb, data });
    expect(wordsOn(card)).toContain('Tiina Tiiminvetäjä on jo ottanut tämän.');
  });

  it('somebody who says to be a coach is taken into a team, and another team is set up', async () => {
    await bot.member.press(await said(bot.member, 'ohje'), 'Olen työhönvalmentaja');
    await bot.settled();
    await bot.leader.press(lastOf(bot, bot.leader), 'Hyväksy');
    const { people } = (await bot.store.teams.find(team.id))?.value ?? { people: [] };
    expect(people.map(({ id }) => id)).toContain(bot.member.aadObjectId);

    await bot.teams.installBot(bot.satakunta);
    const settings = await said(bot.coordinator, 'asetukset');
    await bot.coordinator.press(settings, 'Perusta uusi tiimi');
    await bot.coordinator.press(settings, 'Tallenna', {
      name: 'Rauman tiimi',
      region: 'Satakunta',
      summaryChannelId: 'Yleinen',
    });
    expect(await bot.store.teams.all()).toHaveLength(2);
  });

  it('a dropped list waits through a restart, is added, and taken back', async () => {
    const content = ['Yritys', 'Prisma', 'Sokos'].join('\n');
    const [list] = (await bot.coach.drops({ name: 'lista.csv', content })).replies;
    if (!list) throw new Error('no reply to a dropped file');
    await restart();
    await bot.coach.press(list, 'Lisää 2');
    expect(await bot.store.employers.register(team.id)).toHaveLength(2);
    await restart();
    await bot.coach.press(list, 'Kumoa');
    expect(await bot.store.employers.register(team.id)).toEqual([]);
  });

  it('a coach’s meetings are in the workbook', async () => {
    await meets(bot, team, bot.coach, 'Leipomo Rinne');
    await bot.coach.press(await said(bot.coach, 'omat'), 'Lataa Excel');
    const link = String(objectsIn(lastOf(bot, bot.coach).card?.actions)[0]?.url);
    const [meetings] = await readWorkbook(Buffer.from(await (await fetch(link)).arrayBuffer()));
    expect(meetings?.rows).toHaveLength(1);
  });

  it('what the bot has sent by itself is told', async () => {
    await sends(
      bot,
      { kind: 'leaderDigest', teamId: team.id, week: LAST_WEEK, leaderId: bot.leader.aadObjectId },
      { user: bot.leader },
    );
    const { words } = await ask(bot.coordinator, 'lähetykset');
    expect(words).toContain('Viikon 47 kooste tiiminvetäjälle, Porin tiimi');
  });

  it('the language that a person chose stays', async () => {
    await bot.member.press(await said(bot.member, 'ohje'), 'Vaihda kieli', { language: 'English' });
    await restart();
    const { buttons } = await ask(bot.member, 'help');
    expect(buttons).toContain('Checklist');
    expect(buttonsOn((await said(bot.coach, 'ohje')).card)).toContain('Kirjaa');
  });
});

it('keeps an offered employer whose name holds what Cosmos allows in no id', async () => {
  const { replies } = await bot.coach.says('personal', 'kirjaa soitin ravintola #8:aan, ei nyt');
  const [form] = replies;
  if (!form) throw new Error('no form came');
  await bot.coach.press(form, 'Tallenna', { employerId: 'Ravintola #8:A (uusi)' });
  const names = (await bot.store.employers.register(team.id)).map(({ name }) => name);
  expect(names).toContain('Ravintola #8:A');
});
