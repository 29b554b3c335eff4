import { type LocalDate, type Week, weekOf } from '../local-date';
import { countsInWeek } from '../meetings/meeting';
import { activeWeeksOf } from './active-weeks';
import type { CriteriaFacts } from './facts';
import type { Level } from './level';
import { levelOfMeetings, type ReviewRhythm } from './level-of-meetings';
import { meanOf } from './mean-of';
import type { CoachProposal, ProposalNote, ProposalPart } from './proposal';
import { type Rhythm, reviewRhythmOf } from './review-rhythm';

/** How many weeks the shorter mean beside the half-year's has. */
const LATELY = 4;

export interface CoachMeetings extends CoachProposal {
  /** Face-to-face meetings in the active weeks. */
  readonly meetings: number;
  readonly activeWeeks: number;
  readonly absentWeeks: number;
  /** Active ones of the last four, and the meetings in them. */
  readonly lately: { readonly meetings: number; readonly weeks: number };
  readonly review: Rhythm;
  readonly hasNoSeekers: boolean;
}

/**
 * One coach's outcome in Kriteeri 17 (004:932): the mean of meetings over the active weeks, the
 * exception for fewer than three job seekers, and the caps of the leader's review. Nobody in job
 * search, or no active week: no level.
 */
export function coachMeetings(
  facts: CriteriaFacts,
  coach: CriteriaFacts['coaches'][number],
): CoachMeetings {
  const { begun, active, jobSeekers } = activeWeeksOf(facts, coach);
  const absent = begun.length - active.length;
  const counts = countsByWeek(facts, coach.id);
  const meetings = sumIn(counts, active);
  const seekers = meanOf(jobSeekers);
  const review = reviewRhythmOf({ begun, active }, facts);
  const lastWeeks = active.filter(
    (week) => facts.window.weeks.indexOf(week) >= facts.window.weeks.length - LATELY,
  );
  const hasNoSeekers = seekers === 0;
  const value = active.length === 0 ? undefined : meetings / active.length;
  const outcome =
    value === undefined || hasNoSeekers ? undefined : rated(value, review.rhythm, seekers);
  const parts: ProposalPart[] = [
    { name: 'meetings', value: meetings, unit: 'count' },
    { name: 'activeWeeks', value: active.length, unit: 'count' },
    { name: 'absentWeeks', value: absent, unit: 'count' },
  ];
  return {
    coachId: coach.id,
    level: outcome?.level,
    value,
    parts,
    notes: [
      ...(outcome?.notes ?? []),
      ...(outcome && seekers === undefined ? [{ kind: 'seekersUnknown' } as const] : []),
    ],
    meetings,
    activeWeeks: active.length,
    absentWeeks: absent,
    lately: { meetings: sumIn(counts, lastWeeks), weeks: lastWeeks.length },
    review,
    hasNoSeekers,
  };
}

function rated(
  value: number,
  rhythm: ReviewRhythm | undefined,
  seekers: number | undefined,
): { readonly level: Level; readonly notes: readonly ProposalNote[] } | undefined {
  const free = levelOfMeetings(value, undefined, seekers);
  const capped = levelOfMeetings(value, rhythm, seekers);
  const plain = levelOfMeetings(value);
  if (free.kind !== 'level' || capped.kind !== 'level' || plain.kind !== 'level') return undefined;
  const isCapped = capped.level < free.level;
  return {
    level: capped.level,
    notes: [
      ...(isCapped
        ? [{ kind: rhythm === 'monthly' ? 'reviewMonthly' : 'reviewNone' } as const]
        : []),
      ...(free.level > plain.level ? [{ kind: 'fewSeekers' } as const] : []),
      ...(capped.isBetween ? [{ kind: 'between' } as const] : []),
    ],
  };
}

function countsByWeek({ meetings }: CriteriaFacts, coachId: string): ReadonlyMap<Week, number> {
  const counts = new Map<Week, number>();
  for (const meeting of meetings) {
    if (meeting.coachId !== coachId || !countsInWeek(meeting)) continue;
    const week = weekOf(meeting.metOn satisfies LocalDate);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  return counts;
}

function sumIn(counts: ReadonlyMap<Week, number>, weeks: readonly Week[]): number {
  return weeks.reduce((sum, week) => sum + (counts.get(week) ?? 0), 0);
}
