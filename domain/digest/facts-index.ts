import { daysOf, type LocalDate, type Week, weekOf } from '../local-date';
import type { Meeting } from '../meetings/meeting';
import type { CoachWeek } from './coach-week';
import type { DigestFacts } from './facts';
import { daysOfPeriod, meanWeeksOf } from './period-spans';

/** The facts by coach and week, so that a figure need not search all of them. */
export interface FactsIndex {
  readonly facts: DigestFacts;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The period's weeks, and those of its four-week mean, that the team's figures count. */
  readonly weeks: readonly Week[];
  readonly meanWeeks: readonly Week[];
  readonly meetings: readonly Meeting[];
  readonly weeksWithMeetings: ReadonlySet<Week>;
  readonly byCoach: ReadonlyMap<string, CoachFacts>;
}

interface CoachFacts {
  readonly meetings: Meeting[];
  readonly byWeek: Map<Week, Meeting[]>;
  readonly coachWeeks: Map<Week, CoachWeek>;
}

export function indexFacts(facts: DigestFacts): FactsIndex {
  const { from, to } = daysOfPeriod(facts.period);
  const meetings: Meeting[] = [];
  const weeksWithMeetings = new Set<Week>();
  const byCoach = new Map<string, CoachFacts>();
  for (const meeting of facts.meetings) {
    const week = weekOf(meeting.metOn);
    weeksWithMeetings.add(week);
    const ofCoach = coachFactsOf(byCoach, meeting.coachId);
    const ofWeek = ofCoach.byWeek.get(week);
    if (ofWeek) ofWeek.push(meeting);
    else ofCoach.byWeek.set(week, [meeting]);
    if (meeting.metOn < from || meeting.metOn > to) continue;
    ofCoach.meetings.push(meeting);
    meetings.push(meeting);
  }
  for (const coachWeek of facts.coachWeeks)
    coachFactsOf(byCoach, coachWeek.coachId).coachWeeks.set(coachWeek.week, coachWeek);
  const { since } = facts.team;
  // Weeks before the team existed have no target and no mean, unless it logged meetings of them.
  const counts = (week: Week) =>
    since === undefined || daysOf(week).sunday >= since || weeksWithMeetings.has(week);
  const weeks = facts.period.weeks.filter(counts);
  const meanWeeks = meanWeeksOf(facts.period).filter(counts);
  return { facts, from, to, weeks, meanWeeks, meetings, weeksWithMeetings, byCoach };
}

function coachFactsOf(byCoach: Map<string, CoachFacts>, coachId: string): CoachFacts {
  const known = byCoach.get(coachId);
  if (known) return known;
  const fresh = { meetings: [], byWeek: new Map(), coachWeeks: new Map() };
  byCoach.set(coachId, fresh);
  return fresh;
}
