import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import { changeTeam } from '../../support/change-team';
import type { FakeUser, Message } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import { monthOrThrow } from '../../support/values';
import { asks } from '../digest/stage';
import { inputsOn } from '../employers/employer-stage';
import { wordsFor } from './stage';

const SAVE = 'Tallenna';
const TELL = 'Kerro kuukauden luvut';

describe('the month’s totals', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    team = await bot.addCoachingTeam();
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  async function formOf(user: FakeUser): Promise<Message> {
    const message = await asks(user, 'kriteerit');
    await user.press(message, TELL);
    return message;
  }
  const kept = async () =>
    (
      await bot.store.monthTotals.between(team.id, monthOrThrow('2026-01'), monthOrThrow('2026-12'))
    ).at(-1);

  it('are told of the last month that is over, and make a proposal at once', async () => {
    const message = await formOf(bot.leader);
    expect(wordsFor(message, bot.leader)).toContain('Kuukauden luvut: lokakuu 2026');
    expect(inputsOn(message, bot.leader)).toMatchObject({ openClients: '', workPercent: '200' });
    const saved = await bot.leader.press(message, SAVE, {
      openClients: '44',
      jobs: 'varastotyöntekijä, Kauppa Oy\nkokki, Ravintola',
    });
    const words = wordsOn(saved.card).replace(/\u00a0/g, ' ');
    expect(words).toContain('Luvut tallennettu: lokakuu 2026.');
    expect(words).toContain('1 Asiakasmäärä\nEhdotus: taso 4 · 22 asiakasta valmentajaa kohden');
    expect(words).toContain('19 Töiden monimuotoisuus\nEhdotus: taso 5 · 100 %');
  });

  it('begin with the former month’s, and are corrected later with the former kept', async () => {
    const first = await formOf(bot.leader);
    await bot.leader.press(first, '‹ syyskuu 2026');
    await bot.leader.press(first, SAVE, { openClients: '30', firstMeetingDays: '12, 40' });
    const next = await formOf(bot.leader);
    expect(inputsOn(next, bot.leader)).toMatchObject({ openClients: '30', firstMeetingDays: '' });
    expect(wordsFor(next, bot.leader)).toContain('edellisen kuukauden luvut');
    await bot.leader.press(next, SAVE);
    const again = await formOf(bot.leader);
    expect(wordsFor(again, bot.leader)).toContain('Luvut on tallennettu');
    await bot.leader.press(again, SAVE, { openClients: '31' });
    const { totals, history } = (await kept()) ?? {};
    expect(totals).toMatchObject({ month: '2026-10', openClients: 31 });
    expect(history).toMatchObject([{ totals: { openClients: 30 } }]);
  });

  it('are written once, however often Save is pressed', async () => {
    const message = await formOf(bot.leader);
    await Promise.all([1, 2, 3].map(() => bot.leader.press(message, SAVE, { openClients: '44' })));
    expect((await kept())?.history).toEqual([]);
  });

  it('keep the numbers of two leaders who tell different ones at the same time', async () => {
    const second = bot.teams.addUser('Toinen Vetäjä');
    await changeTeam(bot, team.id, ({ people }) => ({
      people: [
        ...people,
        {
          id: second.aadObjectId,
          mri: `29:${second.aadObjectId}`,
          name: 'Toinen Vetäjä',
          roles: ['leader' as const],
        },
      ],
    }));
    const [mine, theirs] = [await formOf(bot.leader), await formOf(second)];
    await second.press(theirs, SAVE, { openClients: '44', employed: '12' });
    await bot.leader.press(mine, SAVE, { openClients: '50', teams: '2' });
    expect(wordsFor(mine, bot.leader)).toContain('Tallessa nyt: 44');
    expect(await kept()).toMatchObject({ totals: { openClients: 44 }, history: [] });
    await bot.leader.press(mine, SAVE);
    expect((await kept())?.totals).toMatchObject({ openClients: 50, employed: 12, teams: 2 });
  });

  it('keep what was typed when something is wrong', async () => {
    const message = await formOf(bot.leader);
    await bot.leader.press(message, SAVE, { openClients: 'monta', jobs: 'kokki' });
    const words = wordsFor(message, bot.leader);
    expect(words).toContain('Ei vielä valmis.');
    expect(words).toContain('Anna kokonaisluku, esimerkiksi 0 tai 12.');
    expect(words).toContain('jokainen työ omalle rivilleen');
    expect(inputsOn(message, bot.leader)).toMatchObject({ openClients: 'monta', jobs: 'kokki' });
    expect(await kept()).toBeUndefined();
  });

  it('are the leader’s alone to tell', async () => {
    const list = await asks(bot.leader, 'kriteerit');
    for (const user of [bot.coach, bot.member]) {
      const press = await user.press(list, TELL);
      expect(wordsOn(press.card)).toContain('ei kuulu rooliisi');
    }
    const form = await formOf(bot.leader);
    await changeTeam(bot, team.id, ({ people }) => ({
      people: people.map((person) => ({ ...person, roles: ['coach' as const], sharePercent: 100 })),
    }));
    const press = await bot.leader.press(form, SAVE, { openClients: '1' });
    expect(wordsOn(press.card)).toContain('ei kuulu rooliisi');
    expect(await kept()).toBeUndefined();
  });
});
