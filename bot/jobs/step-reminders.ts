import { weekOf } from '../../domain/local-date';
import { stepRow } from '../../domain/my-week/step-rows';
import { coachesOf } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import { type PlanningParts, planEachTeam } from './plan-each-team';
import type { Sweeper } from './sweep-every';

const EVERY_MS = 15 * 60 * 1000;

export interface StepReminderParts extends PlanningParts {
  readonly services: PlanningParts['services'] & { readonly store: Pick<Store, 'meetings'> };
}

/** Reminds coaches on a working morning of what they agreed for the day, all in one message. */
export function createStepReminders(parts: StepReminderParts): Sweeper {
  const { meetings } = parts.services.store;
  return planEachTeam(parts, {
    code: 'step-reminders',
    everyMs: EVERY_MS,
    from: '07:30',
    until: '10:00',
    async rowsOf({ id: teamId, people }, { today }) {
      const rows = await Promise.all(
        coachesOf({ people }).map(async ({ id: coachId }) => {
          const agreed = await meetings.dueIn(teamId, coachId, weekOf(today));
          const logged = agreed.map(({ value }) => value);
          return stepRow({ teamId, coachId }, logged, today);
        }),
      );
      return rows.filter((row) => row !== undefined);
    },
  });
}
