import type { Maker } from '../deliveries/maker';
import { rowId } from '../deliveries/row-id';
import { type LocalDate, weekOf } from '../local-date';
import type { LoggedMeeting } from '../meetings/logged-meeting';
import { openSteps } from '../meetings/next-step';

export interface StepRow {
  /** Follows from the coach and the day: one message a morning, however often it is planned. */
  readonly id: string;
  readonly to: { readonly person: string };
  readonly make: Extract<Maker, { kind: 'stepReminder' }>;
}

/** The morning's reminder of a coach, when something is agreed for today and not done yet. */
export function stepRow(
  { teamId, coachId }: { readonly teamId: string; readonly coachId: string },
  agreed: readonly LoggedMeeting[],
  today: LocalDate,
): StepRow | undefined {
  const isAgreed = openSteps(agreed, []).some(({ nextStepOn }) => nextStepOn === today);
  if (!isAgreed) return undefined;
  return {
    id: rowId('steps', teamId, coachId, today),
    to: { person: coachId },
    make: { kind: 'stepReminder', teamId, week: weekOf(today), coachId, on: today },
  };
}
