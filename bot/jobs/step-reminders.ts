import { isWorkingDay } from '../../domain/digest/holidays';
import { instantOf } from '../../domain/digest/schedule';
import { dayAt, weekOf } from '../../domain/local-date';
import { stepRow } from '../../domain/my-week/step-rows';
import { coachesOf } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 15 * 60 * 1000;

export interface StepReminderParts {
  readonly services: {
    readonly store: Pick<Store, 'meetings' | 'outbox' | 'teams'>;
    readonly timeZone: string;
  };
  readonly clock: () => Date;
  readonly log: Logger;
}

/**
 * Reminds coaches on a working morning of what they agreed for the day, all in one message. A row's id
 * follows from the day and the coach: two looks, in one process or two, remind once.
 */
export function createStepReminders({ services, clock, log }: StepReminderParts): Sweeper {
  const { store, timeZone } = services;

  async function sweep(): Promise<void> {
    const now = clock();
    const today = dayAt(now, timeZone);
    const isMorning =
      now >= instantOf(today, '07:30', timeZone) && now < instantOf(today, '10:00', timeZone);
    if (!isMorning || !isWorkingDay(today)) return;
    for (const { value: team } of await store.teams.all()) {
      for (const { id: coachId } of coachesOf(team)) {
        const agreed = await store.meetings.dueIn(team.id, coachId, weekOf(today));
        const meetings = agreed.map(({ value }) => value);
        const row = stepRow({ teamId: team.id, coachId }, meetings, today);
        if (row)
          await store.outbox.put({ ...row, summary: '', scheduledAt: now.toISOString() }, now);
      }
    }
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'step-reminders', log });
}
