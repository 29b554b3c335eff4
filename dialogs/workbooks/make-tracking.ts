import { trackingWorkbook } from '../../cards/workbooks/tracking-workbook';
import type { Period } from '../../domain/digest/period';
import { daysOfPeriod } from '../../domain/digest/period-spans';
import { dayAt } from '../../domain/local-date';
import { type CoachingTeam, coachesOf } from '../../domain/teams/team';
import { trackingRows } from '../../domain/workbooks/tracking';
import type { WorkbookReader, WorkbookServices } from './workbook-reader';

/** The leader's tracking table of a team's period. */
export async function makeTracking(
  team: CoachingTeam,
  period: Period,
  { language, today }: WorkbookReader,
  { store, timeZone }: WorkbookServices,
): Promise<Buffer> {
  const coaches = coachesOf(team);
  const stored = await store.digestFacts.of(team.id, period);
  const facts = { team, period, coaches, today, ...stored };
  const names = new Map(team.people.map(({ id, name }) => [id, name]));
  const { from, to } = daysOfPeriod(period);
  return trackingWorkbook(language, {
    teamName: team.name,
    from: period.from,
    to: period.to,
    madeOn: today,
    weeks: trackingRows(facts).map((row) => ({
      ...row,
      coachName: row.coachName ?? names.get(row.coachId),
      reviewedOn: row.review && dayAt(new Date(row.review.at), timeZone),
      reviewedBy: row.review && (row.review.byName ?? names.get(row.review.by)),
    })),
    meetings: stored.meetings
      .filter(({ metOn }) => metOn >= from && metOn <= to)
      .sort((a, b) => a.metOn.localeCompare(b.metOn))
      .map((meeting) => ({
        meeting,
        coachName: names.get(meeting.coachId),
        employerName: stored.employers.get(meeting.employerId)?.name ?? '',
      })),
  });
}
