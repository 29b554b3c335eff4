import { v5 as uuidFrom } from 'uuid';
import { periodIn } from '../../cards/digest/digest-words';
import { leaderDigestCard } from '../../cards/digest/leader-digest-card';
import { instantIn } from '../../cards/kit/formats';
import { wordsIn } from '../../cards/kit/wording';
import type { Maker } from '../../domain/deliveries/maker';
import { weekPeriod } from '../../domain/digest/period-weeks';
import type { Language } from '../../domain/language';
import { type CoachingTeam, isLeaderOf } from '../../domain/teams/team';
import { type Composed, type Composing, isLate } from '../kit/composing';
import { digestViewOf } from './digest-view';

const FORM_IDS = '0f6f5a52-6c0b-4a86-9f43-3b1d9f1f5b77';

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

export async function languageOfLeader(
  personId: string,
  team: CoachingTeam,
  { people }: Composing['services']['store'],
): Promise<Language> {
  return (await people.find(personId))?.value.language ?? team.language;
}

/** Why a message comes late, or what has changed since it first came. */
export function timingNotices(language: Language, composing: Composing): string[] {
  const { services, scheduledAt, changedAt } = composing;
  const t = wordsIn(language);
  const timeOf = (instant: Date) => instantIn(language, instant, services.timeZone);
  if (changedAt) return [t('digest.changed', { time: timeOf(changedAt) })];
  return isLate(composing) ? [t('digest.late', { time: timeOf(scheduledAt) })] : [];
}

/** The same when a message is put together again, and another for one that takes its place. */
export function messageFormId(
  { scheduledAt, changedAt }: Composing,
  names: readonly string[],
): string {
  const version = (changedAt ?? scheduledAt).toISOString();
  return uuidFrom([...names, version].join('\n'), FORM_IDS);
}
