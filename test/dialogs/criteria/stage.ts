import { addDays, localDateOrThrow } from '../../../domain/local-date';
import type { CoachingTeam } from '../../../domain/teams/team';
import type { BotUnderTest } from '../../support/bot-under-test';
import { wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { meets } from '../digest/stage';

/** So many counted meetings of a coach, a day each, from the Monday on (`YYYY-MM-DD`). */
export async function meetsOften(
  bot: BotUnderTest,
  team: CoachingTeam,
  coach: FakeUser,
  { monday, count }: { monday: string; count: number },
): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const on = addDays(localDateOrThrow(monday), at % 5);
    await meets(bot, team, coach, `Yritys ${at}`, { on, basis: 'clientWishes' });
  }
}

export const wordsFor = (message: Message, user: FakeUser) =>
  wordsOn(message.cardFor(user)).replace(/\u00a0/g, ' ');
