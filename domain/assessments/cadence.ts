import { addDays, addMonths, type LocalDate } from '../local-date';
import type { AssessmentResult } from './result';

/** Points from which on a service has reached high fidelity (Kriteeri 11.2, 11.3, 004:794). */
const HIGH_FIDELITY = 100;
const REMINDED_DAYS_AHEAD = 28;

export interface Cadence {
  /** Months to the next assessment: half-yearly until 100 points, yearly after (Kriteeri 11.2). */
  readonly assessmentMonths: 6 | 12;
  /** Months between steering groups: quarterly below 100, half-yearly from 100 (Kriteeri 11.3). */
  readonly steeringMonths: 3 | 6;
}

/** The rhythm after a result. While it is open whether 100 is reached, the denser one holds. */
export function cadenceAfter({ possible }: Pick<AssessmentResult, 'possible'>): Cadence {
  return possible.from >= HIGH_FIDELITY
    ? { assessmentMonths: 12, steeringMonths: 6 }
    : { assessmentMonths: 6, steeringMonths: 3 };
}

/** The day by which the next assessment is due after one that was finished on a day. */
export function nextAssessmentOn(
  finishedOn: LocalDate,
  result: Pick<AssessmentResult, 'possible'>,
): LocalDate {
  return addMonths(finishedOn, cadenceAfter(result).assessmentMonths);
}

/** From when on the leader is reminded of an assessment that is due on a day: four weeks ahead. */
export function reminderFrom(dueOn: LocalDate): LocalDate {
  return addDays(dueOn, -REMINDED_DAYS_AHEAD);
}
