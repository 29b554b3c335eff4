import { reminderRows } from '../../domain/assessments/reminder-rows';
import { isWorkingDay } from '../../domain/digest/holidays';
import { instantOf } from '../../domain/digest/schedule';
import { dayAt } from '../../domain/local-date';
import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 60 * 60 * 1000;

export interface AssessmentReminderParts {
  readonly services: {
    readonly store: Pick<Store, 'assessments' | 'outbox' | 'teams'>;
    readonly timeZone: string;
  };
  readonly clock: () => Date;
  readonly log: Logger;
}

/**
 * Looks every hour of a working day for teams whose assessment is four weeks ahead. A row's id
 * follows from the assessment and the leader: two looks, in one process or two, remind once.
 */
export function createAssessmentReminders(parts: AssessmentReminderParts): Sweeper {
  const { services, clock, log } = parts;
  const { store, timeZone } = services;

  async function sweep(): Promise<void> {
    const now = clock();
    const today = dayAt(now, timeZone);
    const isHour =
      now >= instantOf(today, '08:00', timeZone) && now < instantOf(today, '16:00', timeZone);
    if (!isWorkingDay(today) || !isHour) return;
    for (const { value: team } of await store.teams.all()) {
      const kept = await store.assessments.of(team.id);
      for (const row of reminderRows(team, kept, today))
        await store.outbox.put({ ...row, summary: '', scheduledAt: now.toISOString() }, now);
    }
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'assessment-reminders', log });
}
