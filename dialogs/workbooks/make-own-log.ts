import { ownLogWorkbook } from '../../cards/workbooks/own-log-workbook';
import { addMonths } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { WorkbookReader, WorkbookServices } from './workbook-reader';

const OWN_LOG_MONTHS = 12;

/** The coach's own meetings of the last twelve months, oldest first. */
export async function makeOwnLog(
  team: CoachingTeam,
  { access: { personId }, language, today }: WorkbookReader,
  { store }: WorkbookServices,
): Promise<Buffer> {
  const from = addMonths(today, -OWN_LOG_MONTHS);
  const [found, register] = await Promise.all([
    store.meetings.loggedBy(team.id, personId, from, today),
    store.employers.register(team.id),
  ]);
  const names = new Map(register.map(({ id, name }) => [id, name]));
  for (const { value } of found) {
    const { employerId } = value.meeting;
    if (names.has(employerId)) continue;
    // The one it was merged into, should its meetings not have been moved yet.
    const current = await store.employers.findCurrent(team.id, employerId);
    names.set(employerId, current?.value.employer.name ?? '');
  }
  return ownLogWorkbook(language, {
    teamName: team.name,
    coachName: team.people.find(({ id }) => id === personId)?.name ?? '',
    from,
    to: today,
    meetings: found
      .map(({ value: { meeting } }) => meeting)
      .sort((a, b) => a.metOn.localeCompare(b.metOn))
      .map((meeting) => ({ meeting, employerName: names.get(meeting.employerId) ?? '' })),
  });
}
