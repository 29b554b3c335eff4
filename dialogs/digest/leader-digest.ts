import { periodIn } from '../../cards/digest/digest-words';
import { leaderDigestCard } from '../../cards/digest/leader-digest-card';
import { wordsIn } from '../../cards/kit/wording';
import type { Maker } from '../../domain/deliveries/maker';
import { weekPeriod } from '../../domain/digest/period-weeks';
import { isLeaderOf } from '../../domain/teams/team';
import type { Composed, Composing } from '../kit/composing';
import { languageOfLeader, messageFormId, timingNotices } from './digest-message';
import { digestViewOf } from './digest-view';

/** The week as it is when it is sent; nothing for who leads the team no longer. */
export async function leaderDigestMessage(
  { teamId, week, leaderId }: Extract<Maker, { kind: 'leaderDigest' }>,
  composing: Composing,
): Promise<Composed | undefined> {
  const { services, now } = composing;
  const { store } = services;
  const team = (await store.teams.find(teamId))?.value;
  if (!team || !isLeaderOf(team, leaderId)) return undefined;
  const language = await languageOfLeader(leaderId, team, services.store);
  const period = weekPeriod(week);
  const readingId = `digest:${week}:${leaderId}:${now.toISOString()}`;
  await store.audit.figuresRead({ teamId, readerId: leaderId, of: teamId, readingId, at: now });
  const view = await digestViewOf(
    {
      readerId: leaderId,
      language,
      team,
      otherTeams: [],
      period,
      now,
      surface: 'chat',
      token: messageFormId(composing, [teamId, week, leaderId, 'digest']),
      notices: timingNotices(language, composing),
    },
    services,
  );
  // This very message is being sent.
  const unsent = view.unsent.filter((message) => message.to !== 'leader' || message.week !== week);
  const { card } = leaderDigestCard(language, { ...view, unsent });
  const t = wordsIn(language);
  const words = { team: team.name, period: periodIn(language, period) };
  return { card, summary: t('digest.summary', words) };
}
