import { wordsIn } from '../../cards/kit/wording';
import { workbookName } from '../../cards/workbooks/file-name';
import type { WorkbookOrder } from '../../cards/workbooks/order';
import { ownLogWorkbook } from '../../cards/workbooks/own-log-workbook';
import { periodOfKey } from '../../domain/digest/period-key';
import type { Language } from '../../domain/language';
import { addMonths, type LocalDate } from '../../domain/local-date';
import { type Access, canSeeFiguresOf, canSeeTeamDigest } from '../../domain/permissions';
import type { CoachingTeam } from '../../storage/teams/teams';
import type { Services } from '../kit/turn';
import { makeTracking } from './make-tracking';

/** Who a workbook is made for, as things stand when it is made. */
export interface WorkbookReader {
  readonly access: Access;
  readonly language: Language;
  readonly today: LocalDate;
}

export type WorkbookServices = Pick<Services, 'store' | 'timeZone'>;

export type MadeWorkbook =
  | { readonly kind: 'made'; readonly fileName: string; readonly content: Buffer }
  | { readonly kind: 'notAllowed' }
  /** No such period or team. */
  | { readonly kind: 'unknown' };

const OWN_LOG_MONTHS = 12;

/** A workbook from what the store holds now, for those who may see it now. */
export async function makeWorkbook(
  order: WorkbookOrder,
  reader: WorkbookReader,
  services: WorkbookServices,
): Promise<MadeWorkbook> {
  if (!mayHave(order, reader.access)) return { kind: 'notAllowed' };
  const team = (await services.store.teams.find(order.teamId))?.value;
  if (!team) return { kind: 'unknown' };
  const t = wordsIn(reader.language);
  switch (order.workbook) {
    case 'tracking': {
      const period = periodOfKey(order.period, reader.today);
      if (!period) return { kind: 'unknown' };
      return {
        kind: 'made',
        fileName: workbookName(t('workbook.trackingFile'), team.name, order.period),
        content: await makeTracking(team, period, reader, services),
      };
    }
    case 'ownLog':
      return {
        kind: 'made',
        fileName: workbookName(t('workbook.ownLogFile'), team.name, reader.today),
        content: await makeOwnLog(team, reader, services),
      };
  }
}

/** The leader of the team, or the coach's own. */
function mayHave(order: WorkbookOrder, access: Access): boolean {
  switch (order.workbook) {
    case 'tracking':
      return canSeeTeamDigest(access, order.teamId);
    case 'ownLog':
      return canSeeFiguresOf(access, access.personId, order.teamId);
  }
}

/** Whoever got a workbook has read figures of people: that is kept. `id` makes it once only. */
export async function noteReading(
  order: WorkbookOrder,
  { personId, id, at }: { personId: string; id: string; at: Date },
  { store }: WorkbookServices,
): Promise<void> {
  await store.audit.note(`team:${order.teamId}`, `read:${id}`, at, {
    actorId: personId,
    action: 'figures.read',
    objectId: order.workbook === 'ownLog' ? personId : order.teamId,
  });
}

async function makeOwnLog(
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
