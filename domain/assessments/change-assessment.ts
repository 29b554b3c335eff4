import { type Decision, refuse, write } from '../kit/decision';
import { canRestore } from '../kit/undo';
import type { LocalDate } from '../local-date';
import type { Assessment } from './assessment';

export type AssessmentRefusal = 'gone' | 'unchanged' | 'lacksReasons' | 'tooLate';

/** Finished by people, not by a count: open criteria and ranges may stay, reasons may not lack. */
export function finishAssessment(
  present: Assessment | undefined,
  { on, lacking }: { readonly on: LocalDate; readonly lacking: number },
): Decision<Assessment, AssessmentRefusal> {
  if (!present || present.removedAt) return refuse('gone');
  if (present.finishedOn) return refuse('unchanged');
  return lacking > 0 ? refuse('lacksReasons') : write({ ...present, finishedOn: on });
}

export function removeAssessment(
  present: Assessment | undefined,
  now: Date,
): Decision<Assessment, AssessmentRefusal> {
  if (!present) return refuse('gone');
  return present.removedAt
    ? refuse('unchanged')
    : write({ ...present, removedAt: now.toISOString() });
}

/** Brought back within 30 days. */
export function restoreAssessment(
  present: Assessment | undefined,
  now: Date,
): Decision<Assessment, AssessmentRefusal> {
  if (!present) return refuse('gone');
  const { removedAt, ...rest } = present;
  if (!removedAt) return refuse('unchanged');
  return canRestore(new Date(removedAt), now) ? write(rest) : refuse('tooLate');
}
