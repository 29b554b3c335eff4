import { assessmentReminderCard } from '../../cards/assessments/reminder-card';
import { wordsIn } from '../../cards/kit/wording';
import { nextAssessmentOn } from '../../domain/assessments/cadence';
import { finishedAmong } from '../../domain/assessments/team-assessments';
import type { Maker } from '../../domain/deliveries/maker';
import { isLeaderOf } from '../../domain/teams/team';
import type { Composed, Composing } from '../kit/composing';

/** Once, four weeks ahead; nothing when a newer one is finished, or for who leads no longer. */
export async function assessmentReminderMessage(
  { teamId, assessmentId, leaderId }: Extract<Maker, { kind: 'assessmentReminder' }>,
  { services: { store } }: Composing,
): Promise<Composed | undefined> {
  const team = (await store.teams.find(teamId))?.value;
  if (!team || !isLeaderOf(team, leaderId)) return undefined;
  const [latest] = finishedAmong(await store.assessments.of(teamId));
  const finishedOn = latest?.assessment.finishedOn;
  if (!latest || !finishedOn || latest.assessment.id !== assessmentId) return undefined;
  const language = (await store.people.find(leaderId))?.value.language ?? team.language;
  const dueOn = nextAssessmentOn(finishedOn, latest.result);
  const card = assessmentReminderCard(language, { team, dueOn });
  return { card, summary: wordsIn(language)('assessment.remind.title', { team: team.name }) };
}
