import type { Maker } from '../deliveries/maker';
import { rowId } from '../deliveries/row-id';
import { type LocalDate, weekOf } from '../local-date';
import { type CoachingTeam, leadersOf } from '../teams/team';
import { nextAssessmentOn, reminderFrom } from './cadence';
import { finishedAmong, type KeptAssessment, unfinishedAmong } from './team-assessments';

export interface ReminderRow {
  /** Follows from the assessment and the leader: a leader is reminded after one assessment once. */
  readonly id: string;
  readonly to: { readonly person: string };
  readonly make: Extract<Maker, { kind: 'assessmentReminder' }>;
}

/** Whom to remind today of a team's next assessment: nobody while one is being made. */
export function reminderRows(
  team: Pick<CoachingTeam, 'id' | 'people'>,
  kept: readonly KeptAssessment[],
  today: LocalDate,
): ReminderRow[] {
  const [latest] = finishedAmong(kept);
  const finishedOn = latest?.assessment.finishedOn;
  if (!latest || !finishedOn || unfinishedAmong(kept)) return [];
  const dueOn = nextAssessmentOn(finishedOn, latest.result);
  // An old one that was typed in long after it was due reminds of nothing.
  if (today < reminderFrom(dueOn) || today > dueOn) return [];
  const assessmentId = latest.assessment.id;
  return leadersOf(team).map(({ id: leaderId }) => ({
    id: rowId('assessment', team.id, assessmentId, leaderId),
    to: { person: leaderId },
    make: {
      kind: 'assessmentReminder',
      teamId: team.id,
      week: weekOf(today),
      assessmentId,
      leaderId,
    },
  }));
}
