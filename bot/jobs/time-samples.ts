import { timeSampleRows } from '../../domain/evidence/time-rows';
import { askedAbout } from '../../domain/evidence/time-sample';
import { dayAt } from '../../domain/local-date';
import { type PlanningParts, planEachTeam } from './plan-each-team';
import type { Sweeper } from './sweep-every';

const EVERY_MS = 15 * 60 * 1000;

/** Asks coaches in the morning about the day before, in one week of a quarter. */
export function createTimeSamples(parts: PlanningParts): Sweeper {
  return planEachTeam(parts, {
    code: 'time-samples',
    everyMs: EVERY_MS,
    from: '08:00',
    until: '12:00',
    isIdle: (today) => askedAbout(today) === undefined,
    async rowsOf(team, { today }) {
      const since = dayAt(new Date(team.createdAt), parts.services.timeZone);
      return timeSampleRows(team, { since, today });
    },
  });
}
