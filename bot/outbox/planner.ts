import { type Sending, sendingName, type Timetable } from '../../domain/digest/sending';
import { rowsOf } from '../../domain/digest/sending-rows';
import { sendingsAt } from '../../domain/digest/sendings';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import { type Sweeper, sweepEvery } from '../jobs/sweep-every';
import type { Logger } from '../runtime/logger';

const EVERY_MS = 60_000;
const ROWS_AT_ONCE = 20;
const TEAMS_A_REPORT = 500;

export interface PlannerParts {
  readonly store: Store;
  readonly timetable: Timetable;
  readonly clock: () => Date;
  readonly log: Logger;
}

/**
 * Puts what goes out by itself into the outbox when its time has come. The rows' ids follow from
 * team, week and kind: several instances, or one that was cut off and begins anew, plan one
 * message. Nothing is planned for times before the store was first opened, or a team was made.
 */
export function createDigestPlanner({ store, timetable, clock, log }: PlannerParts): Sweeper {
  let begunAt: Date | undefined;

  async function sweep(): Promise<void> {
    const now = clock();
    if (!begunAt || begunAt > now) begunAt = await store.plans.begunAt(now);
    for (const sending of sendingsAt(now, timetable)) {
      if (sending.at < begunAt || (await store.plans.isDone(sendingName(sending), now))) continue;
      await plan(sending);
      await store.plans.done(sendingName(sending), now);
    }
  }

  async function plan(sending: Sending): Promise<void> {
    const teams = (await store.teams.all()).map(({ value }) => value);
    const wanted = teams.filter(({ createdAt }) => createdAt <= sending.at.toISOString());
    for (let done = 0; done < wanted.length; done += ROWS_AT_ONCE) {
      const some = wanted.slice(done, done + ROWS_AT_ONCE);
      await Promise.all(some.map((team) => planTeam(team, sending)));
      if (done > 0 && done % TEAMS_A_REPORT === 0)
        log.info({ code: 'plan-progress', kind: sending.kind, teams: done }, 'planning goes on');
    }
    log.info(
      { code: 'planned', name: sendingName(sending), teams: wanted.length },
      'sendings planned',
    );
  }

  async function planTeam(team: CoachingTeam, sending: Sending): Promise<void> {
    const { at, until } = sending;
    for (const row of rowsOf(team, sending))
      await store.outbox.put(
        { ...row, summary: '', scheduledAt: at.toISOString(), expiresAt: until.toISOString() },
        at,
      );
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'digest-planner', log });
}
