import { reviewReminderCard } from '../../cards/digest/review-reminder-card';
import { wordsIn } from '../../cards/kit/wording';
import type { Maker } from '../../domain/deliveries/maker';
import { weekPeriod } from '../../domain/digest/period-weeks';
import { weekNumberOf } from '../../domain/local-date';
import { isLeaderOf } from '../../domain/teams/team';
import type { Composed, Composing } from '../kit/composing';
import { languageOfLeader, timingNotices } from './digest-message';
import { teamDigest } from './team-digest';

/** Once a week, to who leads the team: nothing when it was reviewed, or nobody met anybody. */
export async function reviewReminderMessage(
  { teamId, week, leaderId }: Extract<Maker, { kind: 'reviewReminder' }>,
  composing: Composing,
): Promise<Composed | undefined> {
  const { services, now } = composing;
  const { store, timeZone } = services;
  const team = (await store.teams.find(teamId))?.value;
  if (!team || !isLeaderOf(team, leaderId)) return undefined;
  const { figures } = await teamDigest(team, weekPeriod(week), { now, timeZone }, store);
  if (!figures.team.weeksNotReviewed.includes(week)) return undefined;
  const language = await languageOfLeader(leaderId, team, store);
  const card = reviewReminderCard(language, {
    team,
    week,
    notices: timingNotices(language, composing),
  });
  const words = { week: weekNumberOf(week), team: team.name };
  return { card, summary: wordsIn(language)('digest.reminder.title', words) };
}
