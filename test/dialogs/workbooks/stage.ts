import { adaptiveCard } from '../../../cards/kit/adaptive-card';
import { wordsIn } from '../../../cards/kit/wording';
import { trackingButton } from '../../../cards/workbooks/download';
import { periodOfKey } from '../../../domain/digest/period-key';
import { dayAt, localDateOrThrow } from '../../../domain/local-date';
import type { Meeting } from '../../../domain/meetings/meeting';
import type { CoachingTeam, PersonInTeam } from '../../../domain/teams/team';
import type { BotUnderTest } from '../../support/bot-under-test';
import { changeTeam } from '../../support/change-team';
import type { FakeUser, Message } from '../../support/fake-teams';

/** The Tuesday of the week that the clock of the tests begins in is 24.11.2026. */
export const THIS_QUARTER = '2026-Q4';

/** Two employers, and four meetings: three of `coach` (one long ago), one of `otherCoach`. */
export async function addMeetings(bot: BotUnderTest, team: CoachingTeam): Promise<void> {
  const by = bot.leader.aadObjectId;
  for (const [id, name] of [
    ['prisma', 'Prisma Pori'],
    ['bakery', '=Leipomo & Pojat'],
  ] as const)
    await bot.store.employers.add({ id, teamId: team.id, name, aliases: [] }, by, bot.now());
  await log(bot, team, bot.coach, { id: 'm1', metOn: localDateOrThrow('2026-11-10') });
  await log(bot, team, bot.coach, {
    id: 'm2',
    metOn: localDateOrThrow('2026-11-17'),
    employerId: 'bakery',
    channel: 'phone',
    basis: 'clientWishes',
    isInLineWithPlan: true,
    nextStep: 'soitan',
    nextStepOn: localDateOrThrow('2026-12-01'),
    minutes: 45,
    contactName: 'Kaisa Kauppias',
    clientCode: 'AK-77',
  });
  await log(bot, team, bot.coach, { id: 'm0', metOn: localDateOrThrow('2025-11-20') });
  await log(bot, team, bot.otherCoach, { id: 'm3', metOn: localDateOrThrow('2026-11-18') });
}

export async function log(
  bot: BotUnderTest,
  team: CoachingTeam,
  coach: FakeUser,
  of: Partial<Meeting> & Pick<Meeting, 'id' | 'metOn'>,
): Promise<void> {
  await bot.store.meetings.log(
    {
      teamId: team.id,
      coachId: coach.aadObjectId,
      employerId: 'prisma',
      channel: 'faceToFace',
      participants: 'coach',
      concernsJobSeeker: true,
      deeds: [],
      ...of,
    },
    bot.now(),
  );
}

/** A card in the person's own chat with nothing on it but the digest's button. */
export async function sendTrackingButton(
  bot: BotUnderTest,
  user: FakeUser,
  team: CoachingTeam,
  key = THIS_QUARTER,
): Promise<Message> {
  const period = periodOfKey(key, dayAt(bot.now(), 'Europe/Helsinki'));
  if (!period) throw new Error(`no period ${key}`);
  const button = trackingButton(wordsIn('fi'), { teamId: team.id, period });
  const { mri, chat } = user;
  const { serviceUrl, tenantId } = bot.teams;
  const address = { mri, serviceUrl, tenantId, conversationId: chat.id };
  await bot.store.people.change(user.aadObjectId, (known) => ({ ...known, chat: address }));
  await bot.store.outbox.put(
    {
      id: `tracking button:${user.name}:${key}`,
      to: { person: user.aadObjectId },
      summary: 'kooste',
      card: adaptiveCard('fi', [], [button]),
    },
    bot.now(),
  );
  await bot.settled();
  return lastTo(bot, user);
}

/** The team with other people in it, as if the leader had changed it. */
export async function changePeople(
  bot: BotUnderTest,
  team: CoachingTeam,
  people: readonly PersonInTeam[],
): Promise<void> {
  await changeTeam(bot, team.id, () => ({ people }));
}

export function lastTo(bot: BotUnderTest, user: FakeUser): Message {
  const last = bot.inbox(user).at(-1);
  if (!last) throw new Error(`nothing was written to ${user.name}`);
  return last;
}

/** Actor and object of what the audit log says was read in a team, newest first. */
export async function readings(bot: BotUnderTest, team: CoachingTeam) {
  const { items } = await bot.store.audit.entries(`team:${team.id}`);
  return items
    .filter(({ action }) => action === 'figures.read')
    .map(({ actorId, objectId }) => ({ actorId, objectId }));
}
