import type { DigestView } from '../../cards/digest/digest-view';
import type { Period } from '../../domain/digest/period';
import { periodBeside } from '../../domain/digest/period-beside';
import { periodOfWeek } from '../../domain/digest/period-key';
import { daysOfPeriod, lastWeekOf } from '../../domain/digest/period-spans';
import { canRestore as canBeRestored } from '../../domain/kit/undo';
import { dayAt, type LocalDate } from '../../domain/local-date';
import type { Lent } from './lent';
import type { Reading } from './reading';
import { teamDigest } from './team-digest';
import { tipOfWeek } from './tip';
import { unsentOf } from './unsent-messages';

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
