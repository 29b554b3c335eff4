import type { CoachingTeam } from '../../../domain/teams/team';
import type { Collection, Listing } from '../../../storage/collection/collection';
import { employerIdOf } from '../../../storage/employers/employer-id';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { type OpenStore, STORES } from '../../support/stores';

describe.each(STORES)('many presses at once on $name', ({ open }) => {
  let store: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;
  /** What happens after the store has told that the register is as it was. */
  let afterStamp: ((listing: Listing) => Promise<void>) | undefined;

  beforeEach(async () => {
    store = await open();
    afterStamp = undefined;
    const stamp: Collection['stamp'] = async (listing) => {
      const present = await store.collection.stamp(listing);
      await afterStamp?.(listing);
      return present;
    };
    bot = await startBotUnderTest({ collection: { ...store.collection, stamp } });
    team = await bot.addCoachingTeam();
  });
  afterEach(async () => {
    await bot.stop();
    await store.dispose();
  });

  const formOf = async (user: FakeUser): Promise<Message> => {
    const [form] = (await user.says('personal', 'kirjaa kävin tänään')).replies;
    if (!form) throw new Error('no form');
    return form;
  };
  const meetingsOf = async (user: FakeUser) =>
    (await bot.store.meetings.latestOf(team.id, user.aadObjectId, 50)).map(
      ({ value }) => value.meeting,
    );

  it('keep one meeting, with equal receipts, when one form is saved 20 times', async () => {
    const form = await formOf(bot.coach);
    const card = form.card ?? {};
    const presses = await Promise.all(
      Array.from({ length: 20 }, () =>
        bot.coach.press(form, 'Tallenna', { newEmployer: 'Lidl Pori' }, { card }),
      ),
    );
    expect(wordsOn(presses[0]?.card)).toContain('Tallennettu');
    expect(new Set(presses.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await meetingsOf(bot.coach)).toHaveLength(1);
    expect(await bot.store.employers.register(team.id)).toHaveLength(1);
  });

  it('keep one employer and two meetings when two coaches add the same one', async () => {
    const coaches = [bot.coach, bot.otherCoach];
    const presses = await Promise.all(
      coaches.map(async (coach) => {
        const form = await formOf(coach);
        return coach.press(form, 'Tallenna', { newEmployer: 'Rauman Telakka' });
      }),
    );
    for (const press of presses) expect(wordsOn(press.card)).toContain('Rauman Telakka');
    const register = await bot.store.employers.register(team.id);
    expect(register.map(({ name }) => name)).toEqual(['Rauman Telakka']);
    const kept = (await Promise.all(coaches.map(meetingsOf))).flat();
    expect(kept.map(({ employerId }) => employerId)).toEqual([register[0]?.id, register[0]?.id]);
  });

  it('keep one employer when the other coach adds it after the register was read', async () => {
    const employer = { teamId: team.id, name: 'Rauman Telakka', aliases: [] };
    const added = { ...employer, id: employerIdOf(team.id, employer.name) };
    const form = await formOf(bot.coach);
    afterStamp = async ({ type }) => {
      if (type !== 'employer') return;
      afterStamp = undefined;
      await bot.store.employers.add(added, bot.otherCoach.aadObjectId, bot.now());
    };
    await bot.coach.press(form, 'Tallenna', { newEmployer: employer.name });
    expect(afterStamp).toBeUndefined();
    expect(await bot.store.employers.register(team.id)).toEqual([added]);
    expect(await meetingsOf(bot.coach)).toMatchObject([{ employerId: added.id }]);
  });
});
