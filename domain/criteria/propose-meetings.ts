import { type CoachMeetings, coachMeetings } from './coach-meetings';
import type { CriteriaFacts } from './facts';
import { readLevel } from './level';
import { meanOf, roundHalfUp, sumOf } from './mean-of';
import type { MissingFact, Proposal, ProposalNote, ProposalPart } from './proposal';

/**
 * Kriteeri 17 (004:932), coach by coach: the team's level is the mean of the coaches' levels, half
 * up, with the spread beside it. The Finnish text does not say how coaches make a team; the English
 * one takes the mean.
 */
export function proposeMeetings(facts: CriteriaFacts): Proposal {
  const coaches = facts.coaches.map((coach) => coachMeetings(facts, coach));
  const rated = coaches.filter(({ level }) => level !== undefined);
  const levels = rated.flatMap(({ level }) => level ?? []);
  const mean = meanOf(levels);
  const level = mean === undefined ? undefined : readLevel(roundHalfUp(mean));
  const value = meanOf(rated.flatMap((coach) => coach.value ?? []));
  const isLogged = facts.meetings.length > 0;
  if (mean === undefined || level === undefined || value === undefined || !isLogged)
    return { kind: 'none', criterion: 17, missing: [whatIsMissing(facts, coaches)] };
  return {
    kind: 'computed',
    criterion: 17,
    level,
    value,
    unit: 'meetingsPerWeek',
    period: facts.window.weeksPeriod,
    parts: teamParts(coaches, levels, mean),
    notes: teamNotes(coaches, mean),
    coaches: coaches.map(({ coachId, level: own, value: ownValue, parts, notes }) => ({
      coachId,
      level: own,
      value: own === undefined ? undefined : ownValue,
      parts,
      notes,
    })),
  };
}

function whatIsMissing({ coaches }: CriteriaFacts, found: readonly CoachMeetings[]): MissingFact {
  if (coaches.length === 0) return 'coaches';
  if (found.every(({ activeWeeks, absentWeeks }) => activeWeeks + absentWeeks === 0))
    return 'wholeWeeks';
  if (found.every(({ activeWeeks }) => activeWeeks === 0)) return 'presence';
  return found.some(({ level }) => level !== undefined) ? 'meetings' : 'seekers';
}

function teamParts(
  coaches: readonly CoachMeetings[],
  levels: readonly number[],
  mean: number,
): ProposalPart[] {
  const sum = (numberOf: (coach: CoachMeetings) => number) => sumOf(coaches.map(numberOf));
  const latelyWeeks = sum(({ lately }) => lately.weeks);
  const due = sum(({ review }) => review.due);
  return [
    { name: 'coachesRated', value: levels.length, unit: 'count' },
    { name: 'meanOfLevels', value: mean, unit: 'level' },
    { name: 'lowestLevel', value: Math.min(...levels), unit: 'level' },
    { name: 'highestLevel', value: Math.max(...levels), unit: 'level' },
    { name: 'meetings', value: sum(({ meetings }) => meetings), unit: 'count' },
    { name: 'activeWeeks', value: sum(({ activeWeeks }) => activeWeeks), unit: 'count' },
    { name: 'absentWeeks', value: sum(({ absentWeeks }) => absentWeeks), unit: 'count' },
    ...(latelyWeeks === 0
      ? []
      : [
          {
            name: 'lastFourWeeks',
            value: sum(({ lately }) => lately.meetings) / latelyWeeks,
            unit: 'perWeek',
          } as const,
        ]),
    ...(due === 0
      ? []
      : [
          {
            name: 'weeksReviewed',
            value: sum(({ review }) => review.inTime) / due,
            unit: 'share',
          } as const,
        ]),
  ];
}

function teamNotes(coaches: readonly CoachMeetings[], mean: number): ProposalNote[] {
  const counted = (kind: ProposalNote['kind']): ProposalNote[] => {
    const count = coaches.filter(({ notes }) => notes.some((note) => note.kind === kind)).length;
    return count === 0 ? [] : [{ kind, values: { count } }];
  };
  const without = coaches.filter(({ hasNoSeekers }) => hasNoSeekers).length;
  const away = coaches.filter(
    ({ activeWeeks, absentWeeks }) => activeWeeks === 0 && absentWeeks > 0,
  );
  const isNotDue = coaches.every(({ review }) => review.due === 0);
  return [
    ...counted('reviewNone'),
    ...counted('reviewMonthly'),
    ...(isNotDue ? [{ kind: 'reviewNotDue' } as const] : []),
    ...counted('fewSeekers'),
    ...counted('seekersUnknown'),
    ...counted('between'),
    ...(without === 0
      ? []
      : [{ kind: 'coachesWithoutSeekers', values: { count: without } } as const]),
    ...(away.length === 0
      ? []
      : [{ kind: 'coachesAbsent', values: { count: away.length } } as const]),
    ...(Number.isInteger(mean) ? [] : [{ kind: 'halfUp', values: { mean } } as const]),
  ];
}
