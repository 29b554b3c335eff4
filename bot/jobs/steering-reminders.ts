import { yearFactsOf } from '../../dialogs/evidence/year-facts';
import { accessOf } from '../../domain/access';
import { isWorkingDay } from '../../domain/digest/holidays';
import { instantOf } from '../../domain/digest/schedule';
import { isSteeringSeason, steeringRows } from '../../domain/evidence/steering-rows';
import { yearItems } from '../../domain/evidence/year';
import { dayAt } from '../../domain/local-date';
import { leadersOf } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 60 * 60 * 1000;

export interface SteeringReminderParts {
  readonly services: {
    readonly store: Pick<Store, 'assessments' | 'evidence' | 'outbox' | 'teams'>;
    readonly timeZone: string;
  };
  readonly clock: () => Date;
  readonly log: Logger;
}

/**
 * Looks every hour of a working day near a quarter's end for teams whose steering group has not met.
 * A row's id follows from the day and the leader: two looks, in one process or two, remind once.
 */
export function createSteeringReminders({ services, clock, log }: SteeringReminderParts): Sweeper {
  const { store, timeZone } = services;

  async function sweep(): Promise<void> {
    const now = clock();
    const today = dayAt(now, timeZone);
    const isHour =
      now >= instantOf(today, '08:00', timeZone) && now < instantOf(today, '16:00', timeZone);
    if (!isHour || !isWorkingDay(today) || !isSteeringSeason(today)) return;
    for (const { value: team } of await store.teams.all()) {
      const [leader] = leadersOf(team);
      if (!leader) continue;
      // Any leader sees the same of a steering group.
      const access = accessOf(leader.id, false, [team]);
      const facts = await yearFactsOf(team, access, { now, timeZone }, store);
      for (const row of steeringRows(team, yearItems(facts), today))
        await store.outbox.put({ ...row, summary: '', scheduledAt: now.toISOString() }, now);
    }
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'steering-reminders', log });
}
