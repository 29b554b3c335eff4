import { addDays, localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { changeTeam } from '../../support/change-team';

/** One bot for a `describe`, and a team of its own for each test. */
export function evidenceStage() {
  let bot: BotUnderTest | undefined;
  let team: CoachingTeam | undefined;
  let teams = 0;

  beforeAll(async () => {
    bot = await startBotUnderTest();
  });
  afterAll(() => bot?.stop());

  beforeEach(async () => {
    if (!bot) throw new Error('the bot has not started');
    teams += 1;
    for (const { value } of await bot.store.teams.all())
      await changeTeam(bot, value.id, () => ({ people: [] }));
    team = await bot.addCoachingTeam({ name: `Tiimi ${teams}` });
  });

  return () => {
    if (!bot || !team) throw new Error('the stage is not set yet');
    const { store, now } = bot;
    const { id } = team;
    /** Everything noted in the last year and tomorrow, the removed included. */
    const kept = () => {
      const today = localDateOrThrow(now().toISOString().slice(0, 10));
      return store.evidence.between(id, addDays(today, -365), addDays(today, 1));
    };
    return { bot, team, kept };
  };
}
