import type { DigestView } from '../../cards/digest/digest-view';
import { accessOf } from '../../domain/access';
import { firstDigestAt } from '../../domain/digest/first-digest';
import type { Period } from '../../domain/digest/period';
import { periodBeside } from '../../domain/digest/period-beside';
import { periodOfWeek } from '../../domain/digest/period-key';
import { daysOfPeriod, lastWeekOf } from '../../domain/digest/period-spans';
import { nextTwo } from '../../domain/evidence/next-two';
import { yearItems } from '../../domain/evidence/year';
import { canRestore as canBeRestored } from '../../domain/kit/undo';
import { dayAt, type LocalDate } from '../../domain/local-date';
import { withUnread } from '../../storage/kit/unread';
import { openSteps } from '../assessments/named-steps';
import { yearFactsOf } from '../evidence/year-facts';
import type { Lent } from './lent';
import type { Reading } from './reading';
import { teamDigest } from './team-digest';
import { unsentOf } from './unsent-messages';

/** Everything on a leader's card. Whoever shows it notes that the figures were read. */
export async function digestViewOf(reading: Reading, services: Lent): Promise<DigestView> {
  const { readerId, team, period, now, surface, typed } = reading;
  const { store, timeZone, digestCron } = services;
  const today = dayAt(now, timeZone);
  const access = accessOf(readerId, false, [team]);
  const [{ found: digest, unread }, unsent, plan, year] = await Promise.all([
    withUnread(() => teamDigest(team, period, { now, timeZone }, store)),
    unsentOf(reading, store),
    store.assessments.latestPlan(team.id),
    yearFactsOf(team, access, { now, timeZone }, store),
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
  const timetable = { digest: digestCron, timeZone };
  return {
    team,
    otherTeams: reading.otherTeams,
    figures,
    chart,
    readerId,
    reviewForm: { token: reading.token, absentBefore, ...blank, ...typed },
    canRestore,
    notices: reading.notices,
    unread,
    unsent,
    began: {
      since: dayAt(new Date(team.createdAt), timeZone),
      firstDigestAt: firstDigestAt(new Date(team.createdAt), timetable),
    },
    beside: besideOf(period, today),
    yearNext: nextTwo(yearItems(year), today),
    outcome: {
      latest: year.evidence.findLast(({ kind }) => kind === 'outcomeReview'),
      ...reading.outcome,
    },
    planSteps: openSteps(team, plan),
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
