import type { Maker } from '../../domain/deliveries/maker';
import { isWorkingDay } from '../../domain/digest/holidays';
import { instantOf } from '../../domain/digest/schedule';
import { dayAt, type LocalDate } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

export interface PlanningParts {
  readonly services: {
    readonly store: Pick<Store, 'outbox' | 'teams'>;
    readonly timeZone: string;
  };
  readonly clock: () => Date;
  readonly log: Logger;
}

interface PlannedRow {
  /** Follows from what it is about: two looks, in one process or two, plan one message. */
  readonly id: string;
  readonly to: { readonly person: string };
  readonly make: Maker;
}

interface Plan {
  /** Of the job, in the log. */
  readonly code: string;
  readonly everyMs: number;
  /** Local times of a working day between which it looks. */
  readonly from: string;
  readonly until: string;
  /** Days on which no team is looked at. */
  readonly isIdle?: ((today: LocalDate) => boolean) | undefined;
  readonly rowsOf: (
    team: CoachingTeam,
    at: { readonly now: Date; readonly today: LocalDate },
  ) => Promise<readonly PlannedRow[]>;
}

/** Looks at every team now and then on working days, and plans the messages that it gives reason for. */
export function planEachTeam(
  { services: { store, timeZone }, clock, log }: PlanningParts,
  { code, everyMs, from, until, isIdle, rowsOf }: Plan,
): Sweeper {
  async function sweep(): Promise<void> {
    const now = clock();
    const today = dayAt(now, timeZone);
    const end = instantOf(today, until, timeZone);
    const isHour = now >= instantOf(today, from, timeZone) && now < end;
    if (!isHour || !isWorkingDay(today) || isIdle?.(today)) return;
    for (const { value: team } of await store.teams.all())
      for (const row of await rowsOf(team, { now, today }))
        await store.outbox.put(
          {
            ...row,
            summary: '',
            scheduledAt: now.toISOString(),
            // What a fault or a jump of the clock holds up comes at no other hour.
            expiresAt: end.toISOString(),
          },
          now,
        );
  }

  return sweepEvery(sweep, { everyMs, code, log });
}
