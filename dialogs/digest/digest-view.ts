import type { DigestView, ReviewFormView, Unsent } from '../../cards/digest/digest-view';
import type { Surface } from '../../cards/kit/card-action';
import type { OutboxState } from '../../domain/deliveries/outbox-row';
import type { Period } from '../../domain/digest/period';
import { periodBeside } from '../../domain/digest/period-beside';
import { periodOfWeek } from '../../domain/digest/period-key';
import { daysOfPeriod, lastWeekOf } from '../../domain/digest/period-spans';
import { weekAfter } from '../../domain/digest/week-after';
import { canRestore as canBeRestored } from '../../domain/kit/undo';
import type { Language } from '../../domain/language';
import { dayAt, type LocalDate } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Lent } from './lent';
import { teamDigest } from './team-digest';
import { tipOfWeek } from './tip';

/** Whoever reads the digest, by asking or by getting it. */
export interface Reading {
  readonly readerId: string;
  readonly language: Language;
  readonly team: CoachingTeam;
  readonly otherTeams: readonly CoachingTeam[];
  readonly period: Period;
  readonly now: Date;
  readonly surface: Surface;
  /** Of the form the card holds. */
  readonly token: string;
  readonly notices: readonly string[];
  /** What was typed and refused. */
  readonly typed?: Pick<ReviewFormView, 'values' | 'errors' | 'absentBefore'> | undefined;
}

/** Everything on a leader's card. Whoever shows it notes that the figures were read. */
export async function digestViewOf(reading: Reading, services: Lent): Promise<DigestView> {
  const { readerId, language, team, period, now, surface, typed } = reading;
  const { store, knowledge, timeZone } = services;
  const today = dayAt(now, timeZone);
  const [digest, unsent, marked] = await Promise.all([
    teamDigest(team, period, { now, timeZone }, store),
    unsentOf(reading, store),
    store.articleMarks.all(),
  ]);
  const { figures, chart } = digest;
  const week = lastWeekOf(period);
  const canRestore = digest.withdrawn.some(
    (review) =>
      review.by === readerId &&
      review.week === week &&
      canBeRestored(new Date(review.withdrawnAt), now),
  );
  const away = figures.coaches.filter(({ weeks }) => weeks.at(-1)?.absence !== undefined);
  const absentBefore = away.map(({ coachId }) => coachId).join(',');
  const blank = { values: { note: '', targets: '', absences: absentBefore }, errors: {} };
  const { hidden } = marked;
  return {
    team,
    otherTeams: reading.otherTeams,
    figures,
    chart,
    readerId,
    reviewForm: { token: reading.token, absentBefore, ...blank, ...typed },
    canRestore,
    notices: reading.notices,
    unsent,
    tip: tipOfWeek(lastWeekOf(period), language, { knowledge, hidden }),
    beside: besideOf(period, today),
    isOngoing: daysOfPeriod(period).to >= today,
    surface,
    timeZone,
  };
}

function besideOf(period: Period, today: LocalDate): DigestView['beside'] {
  const last = lastWeekOf(period);
  const around = (['week', 'month', 'quarter'] as const)
    .filter((kind) => kind !== period.kind)
    .map((kind) => periodOfWeek(kind, last, today));
  return {
    previous: periodBeside(period, -1, today),
    next: periodBeside(period, 1, today),
    around,
  };
}

const UNSENT: readonly OutboxState[] = ['unknown', 'failed', 'expired'];

/**
 * Messages to this leader and to the channel that may not have arrived: of the week, and of the
 * one before it, whose digest its reader may never have seen.
 */
async function unsentOf(
  { readerId, team, period }: Reading,
  { outbox }: Pick<Lent['store'], 'outbox'>,
): Promise<Unsent[]> {
  if (period.kind !== 'week') return [];
  const week = lastWeekOf(period);
  const weeks = [weekAfter(week, -1), week];
  const rows = await Promise.all(weeks.map((week) => outbox.about(team.id, week)));
  return rows.flat().flatMap(({ value: { id, make, state: became } }): Unsent[] => {
    if (!make || !UNSENT.includes(became)) return [];
    const state = became === 'unknown' ? 'unknown' : 'failed';
    if (make.kind === 'channelDigest')
      return [{ rowId: id, to: 'channel', state, week: make.week }];
    return make.kind === 'leaderDigest' && make.leaderId === readerId
      ? [{ rowId: id, to: 'leader', state, week: make.week }]
      : [];
  });
}
