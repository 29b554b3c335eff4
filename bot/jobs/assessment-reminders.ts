import { reminderRows } from '../../domain/assessments/reminder-rows';
import type { Store } from '../../storage/store';
import { type PlanningParts, planEachTeam } from './plan-each-team';
import type { Sweeper } from './sweep-every';

const EVERY_MS = 60 * 60 * 1000;

export interface AssessmentReminderParts extends PlanningParts {
  readonly services: PlanningParts['services'] & { readonly store: Pick<Store, 'assessments'> };
}

/** Looks every hour of a working day for teams whose assessment is four weeks ahead. */
export function createAssessmentReminders(parts: AssessmentReminderParts): Sweeper {
  const { assessments } = parts.services.store;
  return planEachTeam(parts, {
    code: 'assessment-reminders',
    everyMs: EVERY_MS,
    from: '08:00',
    until: '16:00',
    rowsOf: async (team, { today }) => reminderRows(team, await assessments.of(team.id), today),
  });
}
