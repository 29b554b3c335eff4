import type { ReportView } from '../../cards/assessments/report-view';
import { wordsIn } from '../../cards/kit/wording';
import { finishedAmong } from '../../domain/assessments/team-assessments';
import type { CoachingTeam } from '../../domain/teams/team';
import type { WorkbookReader, WorkbookServices } from './workbook-reader';

/** What a team's assessment says in its reports; nothing for one that is not there. */
export async function assessmentReport(
  team: CoachingTeam,
  assessmentId: string,
  { language, today }: WorkbookReader,
  { store }: WorkbookServices,
): Promise<ReportView | undefined> {
  const all = await store.assessments.of(team.id);
  const kept = all.find(({ assessment }) => assessment.id === assessmentId);
  if (!kept || kept.assessment.removedAt) return undefined;
  const t = wordsIn(language);
  const names = new Map(team.people.map(({ id, name }) => [id, name]));
  return {
    teamName: team.name,
    madeOn: today,
    kept,
    earlier: finishedAmong(all).filter(({ assessment }) => assessment.id !== assessmentId),
    steps: (kept.plan?.steps ?? []).map(({ whoId, ...step }) => ({
      ...step,
      who: whoId === undefined ? undefined : names.get(whoId),
    })),
    evidenceOf: () => t('assessment.sheet.logs'),
  };
}
