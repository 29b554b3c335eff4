import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import { asks, inputOf, opens } from './form-stage';

const KEPT = 'Tallennettu';

describe('a new form beside a kept receipt', () => {
  let opened: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    opened = await openStore();
    bot = await startBotUnderTest({ collection: opened.collection });
    team = await bot.addCoachingTeam();
    for (const [id, name] of [
      ['pesula', 'Pesula Pyykkipoika'],
      ['lounas', 'Lounas Lusikallinen'],
    ] as const) {
      const employer = { id, teamId: team.id, name, aliases: [] };
      await bot.store.employers.add(employer, bot.leader.aadObjectId, bot.now());
    }
  });
  afterEach(async () => {
    await bot.stop();
    await opened.dispose();
  });

  const receiptOf = async (line: string, typed: Record<string, string> = {}): Promise<Message> => {
    const message = await asks(bot.coach, line);
    await bot.coach.press(message, 'Tallenna', typed);
    return message;
  };
  const shown = (message: Message) => wordsOn(message.cardFor(bot.coach));
  const kept = async () =>
    (await bot.store.meetings.latestOf(team.id, bot.coach.aadObjectId, 9)).map(
      ({ value }) => value.meeting,
    );

  it.each(['Kirjaa toinen', 'Sama kuin viimeksi'])(
    'leaves the receipt where it is: %s',
    async (button) => {
      const receipt = await receiptOf('kirjaa kävin tänään Lounas Lusikallisessa');
      const form = await opens(bot.coach, receipt, button);
      expect(shown(receipt)).toContain(KEPT);
      await bot.coach.press(form, 'Peruuta');
      expect(shown(form)).toContain('Ei kirjattu');
      expect(shown(receipt)).toContain(KEPT);
      bot.coach.restartsClient();
      await bot.settled();
      expect(shown(receipt)).toContain(KEPT);
      expect(await kept()).toHaveLength(1);
    },
  );

  it('opens one form, however often Teams delivers the press', async () => {
    const receipt = await receiptOf('kirjaa kävin tänään Lounas Lusikallisessa');
    await opens(bot.coach, receipt, 'Kirjaa toinen');
    const posted = bot.inbox(bot.coach).length;
    const again = await bot.teams.redeliver('last', { as: 'sameId' });
    expect(again.replies).toEqual([]);
    expect(bot.inbox(bot.coach)).toHaveLength(posted);
  });

  it('copies the meeting that the receipt is of, without what was heard and agreed then', async () => {
    const first = await receiptOf('kirjaa kävin eilen Lounas Lusikallisessa', {
      minutes: '30',
      employerNeeds: 'Aamuvuoroja',
      deeds: 'needsHeard',
      hasVacancy: 'yes',
      outcome: 'newMeeting',
      nextStep: 'soitan',
      nextStepOn: '2026-12-01',
      contactRole: 'omistaja',
    });
    // Of a later day, and logged later.
    await receiptOf('kirjaa soitin tänään Pesula Pyykkipoikaan');
    const form = await opens(bot.coach, first, 'Sama kuin viimeksi');
    const same = { employerId: 'lounas', channel: 'faceToFace', contactRole: 'omistaja' };
    const left = { minutes: '', employerNeeds: '', deeds: '', hasVacancy: '', outcome: '' };
    const agreed = { nextStep: '', nextStepOn: '', metOn: '2026-11-24' };
    for (const [id, value] of Object.entries({ ...same, ...left, ...agreed })) {
      expect([id, inputOf(form, bot.coach, id)]).toEqual([id, value]);
    }
  });

  it("counts no meeting of the client alone as the coach's, and says so", async () => {
    const receipt = await receiptOf('kirjaa kävin tänään Lounas Lusikallisessa', {
      participants: 'client',
    });
    expect(shown(receipt)).toContain('0/6 kasvokkain');
    expect(shown(receipt)).toContain('Asiakas oli paikalla yksin');
    const mine = await asks(bot.coach, 'omat');
    expect(shown(mine)).toContain('0/6 kasvokkain');
    const digest = await asks(bot.leader, 'kooste tämä viikko');
    expect(wordsOn(digest.cardFor(bot.leader))).toContain('0/6');
  });
});
