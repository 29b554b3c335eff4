import { cadenceAfter, nextAssessmentOn, reminderFrom } from '../../../domain/assessments/cadence';
import { localDateOrThrow } from '../../../domain/local-date';

const totalling = (from: number, to = from) => ({ possible: { from, to } });

describe('the rhythm of assessments (Kriteerit 11.2 and 11.3)', () => {
  it.each([
    [totalling(25), 6, 3],
    [totalling(99), 6, 3],
    [totalling(100), 12, 6],
    [totalling(125), 12, 6],
    // Not known yet to have reached 100.
    [totalling(88, 114), 6, 3],
    [totalling(100, 110), 12, 6],
  ])(
    'after %j is %i months, with a steering group every %i',
    (result, assessmentMonths, steeringMonths) => {
      expect(cadenceAfter(result)).toEqual({ assessmentMonths, steeringMonths });
    },
  );

  it.each([
    ['2026-11-24', 89, '2027-05-24', '2027-04-26'],
    ['2026-11-24', 101, '2027-11-24', '2027-10-27'],
    // The month's last day, where the day is missing.
    ['2026-08-31', 80, '2027-02-28', '2027-01-31'],
  ])(
    'after one on %s with %i the next is due on %s, and told of from %s',
    (on, total, due, from) => {
      const dueOn = nextAssessmentOn(localDateOrThrow(on), totalling(total));
      expect(dueOn).toBe(due);
      expect(reminderFrom(dueOn)).toBe(from);
    },
  );
});
