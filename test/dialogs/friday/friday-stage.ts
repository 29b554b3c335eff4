import { coachPromptAt, promptRemindersAt } from '../../../domain/digest/prompt-times';
import { localDateOrThrow, type Week, weekOf } from '../../../domain/local-date';
import type { BotUnderTest } from '../../support/bot-under-test';
import type { FakeUser, Message } from '../../support/fake-teams';
import { only } from '../../support/only';

const ZONE = 'Europe/Helsinki';
/** The Tuesday on which the bots of these tests start: six ordinary Fridays follow. */
export const START = '2026-09-01T08:00:00.000Z';
export const WEEK = weekOf(localDateOrThrow('2026-09-01'));
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export function goTo(bot: BotUnderTest, at: Date): void {
  if (at < bot.now()) throw new Error('time does not go back');
  bot.advance(at.getTime() - bot.now().getTime());
}

/** When the question (0) or a reminder of it (1, 2) goes out. */
export function timeOf(week: Week, nth: number): Date {
  const at = [coachPromptAt(week, ZONE), ...promptRemindersAt(week, ZONE)][nth];
  if (!at) throw new Error(`no reminder ${nth}`);
  return at;
}

/** What reaches the coach when the row of a team's question has been planned and its time comes. */
export async function asked(
  bot: BotUnderTest,
  teamId: string,
  { week = WEEK, nth = 0, user = bot.coach }: { week?: Week; nth?: number; user?: FakeUser } = {},
): Promise<Message[]> {
  const before = bot.inbox(user).length;
  const at = timeOf(week, nth);
  if (at > bot.now()) goTo(bot, at);
  await plan(bot, teamId, { week, nth, user });
  await bot.settled();
  return bot.inbox(user).slice(before);
}

export async function plan(
  bot: BotUnderTest,
  teamId: string,
  { week, nth, user }: { week: Week; nth: number; user: FakeUser },
): Promise<void> {
  const coachId = user.aadObjectId;
  const at = timeOf(week, nth);
  await bot.store.outbox.put(
    {
      id: `prompt:${teamId}:${week}:${coachId}:${nth}`,
      to: { person: coachId },
      summary: '',
      scheduledAt: at.toISOString(),
      make: { kind: 'coachPrompt', teamId, week, coachId, nth },
    },
    at,
  );
}

export const says = async (user: FakeUser, text: string): Promise<Message> =>
  only((await user.says('personal', text)).replies);

/** Registers an employer, so that a log of a meeting with it is one line and one press. */
export const addLidl = (bot: BotUnderTest, teamId: string) =>
  bot.store.employers.add(
    { id: `lidl ${teamId}`, teamId, name: 'Lidl Pori', aliases: [] },
    bot.leader.aadObjectId,
    bot.now(),
  );

export async function logs(bot: BotUnderTest, user = bot.coach): Promise<void> {
  await user.press(await says(user, 'kirjaa tapasin tänään Lidl Porin kauppiaan'), 'Tallenna');
}

export const coachWeek = (bot: BotUnderTest, teamId: string, week = WEEK, user = bot.coach) =>
  bot.store.weekNotes.coachWeek(teamId, user.aadObjectId, week);
