import { write } from '../../domain/kit/decision';
import type { CoachingTeam } from '../../domain/teams/team';
import type { BotUnderTest } from './bot-under-test';

let changes = 0;

/** The team as if somebody had changed it. */
export async function changeTeam(
  bot: Pick<BotUnderTest, 'store' | 'now'>,
  teamId: string,
  change: (team: CoachingTeam) => Partial<CoachingTeam>,
): Promise<void> {
  const known = await bot.store.teams.find(teamId);
  if (!known) throw new Error('no team');
  changes += 1;
  const by = { actorId: 'somebody', token: `change ${changes}`, at: bot.now() };
  await bot.store.teams.change(known, by, (team) => write({ ...team, ...change(team) }));
}
