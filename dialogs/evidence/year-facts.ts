import type { Access } from '../../domain/access';
import { type Cadence, cadenceAfter, nextAssessmentOn } from '../../domain/assessments/cadence';
import { finishedAmong } from '../../domain/assessments/team-assessments';
import { standing } from '../../domain/evidence/evidence';
import { canSee } from '../../domain/evidence/who-may';
import type { YearFacts } from '../../domain/evidence/year';
import { addMonths, dayAt, firstOfMonth } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Store } from '../../storage/store';

const MONTHS = 12;

/** A team's last twelve months as far as the reader may see them. */
export async function yearFactsOf(
  team: CoachingTeam,
  access: Access,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
  store: Pick<Store, 'assessments' | 'evidence'>,
): Promise<YearFacts> {
  const today = dayAt(now, timeZone);
  const from = addMonths(firstOfMonth(today), -MONTHS);
  const [kept, assessments] = await Promise.all([
    store.evidence.between(team.id, from, today),
    store.assessments.of(team.id),
  ]);
  const [latest] = finishedAmong(assessments);
  const finishedOn = latest?.assessment.finishedOn;
  // Until a service has reached 100 points, the denser rhythm holds (11.2, 11.3).
  const { steeringMonths, assessmentMonths }: Cadence = latest
    ? cadenceAfter(latest.result)
    : { steeringMonths: 3, assessmentMonths: 6 };
  return {
    evidence: standing(kept).filter((evidence) => canSee(access, evidence)),
    since: dayAt(new Date(team.createdAt), timeZone),
    today,
    steeringMonths,
    assessmentMonths,
    assessed:
      latest && finishedOn
        ? { on: finishedOn, dueOn: nextAssessmentOn(finishedOn, latest.result) }
        : undefined,
  };
}
