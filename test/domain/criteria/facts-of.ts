import { type CriteriaFacts, criteriaWindow } from '../../../domain/criteria/facts';
import { localDateOrThrow } from '../../../domain/local-date';

/** The Monday after week 48 of 2026: the window's weeks are 23 to 48, its months June to November. */
const TODAY = localDateOrThrow('2026-12-01');

/** Anna alone, with nothing logged and nothing told. */
export function criteriaFacts(of: Partial<CriteriaFacts> = {}): CriteriaFacts {
  return {
    coaches: [{ id: 'anna' }],
    window: criteriaWindow(TODAY),
    meetings: [],
    coachWeeks: [],
    reviews: [],
    totals: [],
    today: TODAY,
    ...of,
  };
}
