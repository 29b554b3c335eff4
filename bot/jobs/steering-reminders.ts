import { yearFactsOf } from '../../dialogs/evidence/year-facts';
import { accessOf } from '../../domain/access';
import { isSteeringSeason, steeringRows } from '../../domain/evidence/steering-rows';
import { yearItems } from '../../domain/evidence/year';
import { leadersOf } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import { type PlanningParts, planEachTeam } from './plan-each-team';
import type { Sweeper } from './sweep-every';

const EVERY_MS = 60 * 60 * 1000;

export interface SteeringReminderParts extends PlanningParts {
  readonly services: PlanningParts['services'] & {
    readonly store: Pick<Store, 'assessments' | 'evidence'>;
  };
}

/** Looks every hour of a working day near a quarter's end for teams whose steering group has not met. */
export function createSteeringReminders(parts: SteeringReminderParts): Sweeper {
  const { store, timeZone } = parts.services;
  return planEachTeam(parts, {
    code: 'steering-reminders',
    everyMs: EVERY_MS,
    from: '08:00',
    until: '16:00',
    isIdle: (today) => !isSteeringSeason(today),
    async rowsOf(team, { now, today }) {
      const [leader] = leadersOf(team);
      if (!leader) return [];
      // Any leader sees the same of a steering group.
      const access = accessOf(leader.id, false, [team]);
      const facts = await yearFactsOf(team, access, { now, timeZone }, store);
      return steeringRows(team, yearItems(facts), today);
    },
  });
}
