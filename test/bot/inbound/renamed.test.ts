import { asks } from '../../dialogs/digest/stage';
import { type BotUnderTest, personInTeam, startBotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';

const FORMER = 'Vanha Sukunimi';

describe('a person whose name has changed in Teams', () => {
  let bot: BotUnderTest;
  beforeEach(async () => {
    bot = await startBotUnderTest();
  });
  afterEach(() => bot.stop());

  const addTeam = (id: string) => {
    const coach = { ...personInTeam(bot.coach, ['coach']), name: FORMER };
    const people = [coach, personInTeam(bot.leader, ['leader'])];
    return bot.addCoachingTeam({ id, changes: { people } });
  };

  it('has the new one everywhere, once they have said anything', async () => {
    const teams = [await addTeam('one'), await addTeam('two')];
    await bot.coach.says('personal', 'kirjaa tapasin tänään Kahvila Kanelin omistajan');
    const digest = await asks(bot.leader, 'kooste tämä viikko');
    expect(wordsOn(digest.cardFor(bot.leader))).toContain(bot.coach.name);
    expect(wordsOn(digest.cardFor(bot.leader))).not.toContain(FORMER);
    for (const { id } of teams) {
      const people = (await bot.store.teams.find(id))?.value.people ?? [];
      expect(people.map(({ name }) => name)).toEqual([bot.coach.name, bot.leader.name]);
    }
  });

  it('is written once, and not again by every message', async () => {
    const { id } = await addTeam('one');
    await bot.coach.says('personal', 'omat');
    const written = (await bot.store.teams.find(id))?.etag;
    await bot.coach.says('personal', 'omat');
    await bot.leader.says('personal', 'kooste');
    expect((await bot.store.teams.find(id))?.etag).toBe(written);
  });
});
