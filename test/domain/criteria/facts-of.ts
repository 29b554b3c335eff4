import { readCriterionNumber } from '../../../domain/criteria/criterion';
import { type CriteriaFacts, criteriaWindow } from '../../../domain/criteria/facts';
import type { MonthTotals } from '../../../domain/criteria/month-totals';
import { proposalOf } from '../../../domain/criteria/proposals';
import { addDays, daysOf, localDateOrThrow, type Week } from '../../../domain/local-date';
import type { Meeting } from '../../../domain/meetings/meeting';
import { meeting } from '../digest/small-team';

/** The Tuesday after week 48 of 2026: the window's weeks are 23 to 48, its months June to November. */
const TODAY = localDateOrThrow('2026-12-01');
const WINDOW = criteriaWindow(TODAY);
export const WEEKS = WINDOW.weeks;

/** Anna alone, with nothing logged and nothing told. */
export function criteriaFacts(of: Partial<CriteriaFacts> = {}): CriteriaFacts {
  return {
    coaches: [{ id: 'anna' }],
    window: WINDOW,
    meetings: [],
    coachWeeks: [],
    reviews: [],
    totals: [],
    evidence: [],
    timeDays: [],
    today: TODAY,
    ...of,
  };
}

/** So many meetings that criterion 17 counts in each of the window's last weeks, the last one last. */
export function meetingsInWeeks(counts: readonly number[], of: Partial<Meeting> = {}): Meeting[] {
  return counts.flatMap((count, at) => {
    const { monday } = daysOf(weekFromEnd(counts.length - at));
    return Array.from({ length: count }, () => meeting({ metOn: addDays(monday, at % 7), ...of }));
  });
}

/** 1 is the window's last week. */
export function weekFromEnd(number: number): Week {
  const week = WEEKS.at(-number);
  if (week === undefined) throw new Error(`the window has no week ${number} from its end`);
  return week;
}

/** Every week of the window reviewed on the Monday after. */
export const WEEKLY = WEEKS.map((week) => ({ week, on: addDays(daysOf(week).sunday, 1) }));
/** Every fourth week reviewed, a fortnight after its end. */
export const MONTHLY = WEEKS.filter((_, at) => at % 4 === 1).map((week) => ({
  week,
  on: addDays(daysOf(week).sunday, 14),
}));

/** What the leader told of the window's last months, the last one last. */
export function totalsOf(...told: readonly Omit<MonthTotals, 'month'>[]): MonthTotals[] {
  return told.map((totals, at) => {
    const month = WINDOW.months.at(at - told.length);
    if (month === undefined) throw new Error('the window has fewer months');
    return { month, ...totals };
  });
}

/** What is proposed for the criterion when this is told of the last months. */
export function proposedBy(number: number, ...told: readonly Omit<MonthTotals, 'month'>[]) {
  const criterion = readCriterionNumber(String(number));
  if (criterion === undefined) throw new Error(`no criterion ${number}`);
  return proposalOf(criteriaFacts({ totals: totalsOf(...told) }), criterion);
}

export function noteKinds(proposal: ReturnType<typeof proposalOf>): string[] {
  return proposal.kind === 'none' ? [] : proposal.notes.map(({ kind }) => kind);
}
