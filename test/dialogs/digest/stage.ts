import type { Maker } from '../../../domain/deliveries/maker';
import { localDateOrThrow, type Week, weekOf } from '../../../domain/local-date';
import type { Meeting } from '../../../domain/meetings/meeting';
import type { CoachingTeam } from '../../../domain/teams/team';
import type { BotUnderTest } from '../../support/bot-under-test';
import type { FakeUser, Message } from '../../support/fake-teams';
import { uuidOf } from '../../support/fake-teams/ids';

/** The week before the bot's first day in tests. */
export const LAST_WEEK = weekOf(localDateOrThrow('2026-11-16'));

let count = 0;

/** A meeting of last week, unless told; its employer is added to the register by its name. */
export async function meets(
  bot: BotUnderTest,
  team: CoachingTeam,
  coach: FakeUser,
  employerName: string,
  more: Partial<Meeting> & { on?: string } = {},
): Promise<void> {
  const { on = '2026-11-17', ...fields } = more;
  count += 1;
  const employerId = uuidOf(`${team.id} ${employerName}`);
  await bot.store.employers.add(
    { id: employerId, teamId: team.id, name: employerName, aliases: [] },
    coach.aadObjectId,
    bot.now(),
  );
  const meeting: Meeting = {
    id: uuidOf(`meeting ${count}`),
    teamId: team.id,
    coachId: coach.aadObjectId,
    employerId,
    metOn: localDateOrThrow(on),
    channel: 'faceToFace',
    participants: 'coach',
    concernsJobSeeker: true,
    deeds: [],
    ...fields,
  };
  await bot.store.meetings.log(meeting, bot.now());
}

export async function asks(user: FakeUser, text: string): Promise<Message> {
  const [reply] = (await user.says('personal', text)).replies;
  if (!reply) throw new Error(`no reply to ${text}`);
  return reply;
}

/** Puts into the outbox what the planner would. */
export async function sends(
  bot: BotUnderTest,
  make: Maker,
  { user, scheduledAt }: { user?: FakeUser; scheduledAt?: string } = {},
): Promise<string> {
  const id = `${make.kind}:${make.teamId}:${make.week}:${user?.aadObjectId ?? 'channel'}`;
  const to = user
    ? { person: user.aadObjectId }
    : { channel: bot.general.id, teamsTeamId: bot.satakunta.id };
  const at = scheduledAt ?? bot.now().toISOString();
  await bot.store.outbox.put({ id, to, summary: '', make, scheduledAt: at }, bot.now());
  await bot.settled();
  return id;
}

export async function reviewsOf(bot: BotUnderTest, team: CoachingTeam, week: Week = LAST_WEEK) {
  return (await bot.store.weekNotes.between(team.id, week, week)).reviews;
}
