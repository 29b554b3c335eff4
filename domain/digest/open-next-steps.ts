import { addDays, type LocalDate } from '../local-date';
import type { DigestFacts } from './facts';
import { hasOpenSteps } from './period-spans';

export interface OpenNextStep {
  readonly employerId: string;
  readonly employerName: string;
  readonly coachId: string;
  readonly nextStep?: string | undefined;
  readonly nextStepOn: LocalDate;
}

const DAYS_AHEAD = 7;

/**
 * Next steps that are late or due within seven days, not told to be done, and have no later contact with their employer,
 * sorted by day. Empty for a period before last week, whose facts don't reach to today.
 */
export function openNextSteps(facts: DigestFacts): OpenNextStep[] {
  const { period, meetings, employers, today } = facts;
  if (!hasOpenSteps(period, today)) return [];
  const lastContacts = new Map<string, LocalDate>();
  for (const { employerId, metOn } of meetings)
    if (metOn > (lastContacts.get(employerId) ?? '')) lastContacts.set(employerId, metOn);
  const latest = addDays(today, DAYS_AHEAD);
  const open = meetings.flatMap(
    ({ employerId, coachId, metOn, nextStep, nextStepOn, stepDoneOn }) => {
      if (nextStepOn === undefined || stepDoneOn || nextStepOn > latest) return [];
      if (lastContacts.get(employerId) !== metOn) return [];
      const employerName = employers.get(employerId)?.name ?? '';
      return [{ employerId, employerName, coachId, nextStep, nextStepOn }];
    },
  );
  return open.sort((a, b) =>
    a.nextStepOn < b.nextStepOn ? -1 : Number(a.nextStepOn > b.nextStepOn),
  );
}
