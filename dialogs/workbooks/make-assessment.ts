import { LOGS, notedChoice, notedId, notedTitle } from '../../cards/assessments/evidence-choice';
import type { ReportView } from '../../cards/assessments/report-view';
import { wordsIn } from '../../cards/kit/wording';
import { finishedAmong, type KeptAssessment } from '../../domain/assessments/team-assessments';
import { standing } from '../../domain/evidence/evidence';
import type { Language } from '../../domain/language';
import type { CoachingTeam } from '../../domain/teams/team';
import type { WorkbookReader, WorkbookServices } from './workbook-reader';

/** Each chosen evidence in words, by its id; what was taken back since is not there. */
async function evidenceWords(
  team: CoachingTeam,
  { told }: KeptAssessment,
  language: Language,
  store: WorkbookServices['store'],
): Promise<ReadonlyMap<string, string>> {
  const chosen = [...told.values()].flatMap(({ evidence }) => evidence);
  const ids = new Set(chosen.flatMap((choice) => notedId(choice) ?? []));
  const found = standing(await store.evidence.findAll(team.id, [...ids]));
  return new Map([
    [LOGS, wordsIn(language)('assessment.sheet.logs')],
    ...found.map((noted) => [notedChoice(noted), notedTitle(language, noted)] as const),
  ]);
}

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
  const words = await evidenceWords(team, kept, language, store);
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
    evidenceOf: (choice) => words.get(choice) ?? t('assessment.sheet.removed'),
  };
}
