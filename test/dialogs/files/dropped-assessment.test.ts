import { assessmentWorkbook } from '../../../cards/assessments/assessment-workbook';
import { assessmentReport } from '../../../dialogs/workbooks/make-assessment';
import { CRITERION_NUMBERS } from '../../../domain/criteria/criterion';
import { LANGUAGES } from '../../../domain/language';
import { localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { LIITE_9 } from '../../support/liite9';
import { asks, onlyKept } from '../assessments/stage';
import { inputsOn } from '../employers/employer-stage';

let bot: BotUnderTest;
let team: CoachingTeam;

beforeEach(async () => {
  bot = await startBotUnderTest();
  team = await bot.addCoachingTeam();
});
afterEach(() => bot.stop());

const ABOUT = { form: 'psychiatric', day: '2022-12-19', who: 'ELY-keskus' };
const PRINTED = Object.fromEntries(
  CRITERION_NUMBERS.map((number) => [`m${number}`, LIITE_9[number] ?? '']),
);
const TABLE = CRITERION_NUMBERS.map((number) => `${number};${LIITE_9[number] ?? ''}`).join('\n');

async function drop(user: FakeUser, content: Buffer | string, name: string): Promise<Message> {
  const [reply] = (await user.drops({ name, content })).replies;
  if (!reply) throw new Error('no reply to a dropped file');
  return reply;
}

describe('an assessment that is dropped', () => {
  it.each(LANGUAGES)('as our own report in %s comes back as it was', async (language) => {
    const typed = await asks(bot.leader, 'arviointi');
    await bot.leader.press(typed, 'Tuo aiempi arviointi');
    await bot.leader.press(typed, 'Tallenna', { ...ABOUT, ...PRINTED });
    const first = await onlyKept(bot, team);
    const reader = {
      access: { personId: bot.leader.aadObjectId, isCoordinator: false, memberships: [] },
      language,
      today: localDateOrThrow('2026-11-24'),
      now: bot.now(),
    };
    const services = { store: bot.store, timeZone: 'Europe/Helsinki' };
    const view = await assessmentReport(team, first.assessment.id, reader, services);
    if (!view) throw new Error('no report');
    const message = await drop(bot.leader, await assessmentWorkbook(language, view), 'a.xlsx');
    expect(inputsOn(message, bot.leader)).toMatchObject(ABOUT);
    const words = wordsOn(message.cardFor(bot.leader));
    expect(words).toContain('Luettu tiedostosta: 20/25 kriteeriä, pisteitä yhteensä 83–89');
    expect(words).toContain('on jo arviointi tältä päivältä');
    await bot.leader.press(message, 'Tallenna');
    const [second, ...others] = await bot.store.assessments.of(team.id);
    expect(others).toHaveLength(1);
    expect(second?.result).toEqual(first.result);
  });

  it('as a plain table is completed on the card and saved once', async () => {
    const message = await drop(bot.leader, TABLE, 'pisteet.csv');
    await bot.leader.press(message, 'Tallenna', { who: 'ELY-keskus' });
    expect(await bot.store.assessments.of(team.id)).toEqual([]);
    await bot.leader.doublePress(message, 'Tallenna', { day: '2022-12-19' });
    expect((await onlyKept(bot, team)).result).toMatchObject({
      known: 72,
      given: { from: 83, to: 89 },
    });
  });

  it('is asked whose it is, when there are several teams', async () => {
    bot.advance(1_000);
    const rauma = await bot.addCoachingTeam({ name: 'Rauman tiimi' });
    const message = await drop(bot.leader, TABLE.replace('7;', '7;kesken '), 'pisteet.csv');
    await bot.leader.press(message, 'Jatka', { teamId: rauma.id });
    expect(wordsOn(message.cardFor(bot.leader))).toContain('Aiempi arviointi: Rauman tiimi');
    await bot.leader.press(message, 'Tallenna', { ...ABOUT, m7: '5' });
    expect(await bot.store.assessments.of(team.id)).toEqual([]);
    expect((await onlyKept(bot, rauma)).result.known).toBeGreaterThan(0);
  });

  it('is the leader’s and the coordinator’s to bring in', async () => {
    const coach = await drop(bot.coach, TABLE, 'pisteet.csv');
    expect(coach.text).toContain('tuo tiiminvetäjä tai koordinaattori');
    const member = await drop(bot.member, TABLE, 'pisteet.csv');
    expect(member.text).toContain('En lue tiedostoja sinulta');
    const message = await drop(bot.coordinator, TABLE, 'pisteet.csv');
    await bot.coordinator.press(message, 'Tallenna', ABOUT);
    expect((await onlyKept(bot, team)).assessment.importedFrom).toBe('ELY-keskus');
    const list = await drop(bot.coordinator, 'Yritys\nPrisma', 'lista.csv');
    expect(list.text).toContain('25 kriteerin pisteitä');
    const data = { verb: 'assessment.import.read', teamId: team.id };
    const forged = await bot.coach.act(await asks(bot.coach, 'arviointi'), {
      type: 'Action.Execute',
      verb: data.verb,
      data,
    });
    expect(wordsOn(forged.card)).toContain('Tämä ei kuulu rooliisi');
  });
});
