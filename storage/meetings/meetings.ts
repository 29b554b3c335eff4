import type { LocalDate, Week } from '../../domain/local-date';
import type { Collection } from '../collection/collection';
import { listAll, listFirst } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { meetingKind } from './meeting-record';
import { meetingWrites } from './meeting-writes';

/** Half a year of fifteen coaches and more. */
const MEETINGS_A_REQUEST = 4_000;

/** The teams' meetings; of those that were undone only `find` and `undoneBy` tell. */
export function meetingRepository(collection: Collection) {
  function listed(teamId: string, key: string, range: { from?: LocalDate; to?: LocalDate } = {}) {
    return listAll(collection, meetingKind, { partition: teamPartition(teamId), key, ...range });
  }

  const newest = (teamId: string, key: string, limit: number) =>
    listFirst(collection, meetingKind, limit, { partition: teamPartition(teamId), key });

  return {
    ...meetingWrites(collection),

    /** A coach's meetings of a span of days (both included), newest day first. */
    loggedBy: (teamId: string, coachId: string, from: LocalDate, to: LocalDate) =>
      listed(teamId, `coach:${coachId}`, { from, to }),

    /** How many of a coach's meetings of a span of days criterion 17 counts. */
    countedOf: (teamId: string, coachId: string, from: LocalDate, to: LocalDate) =>
      collection.count({
        partition: teamPartition(teamId),
        type: meetingKind.type,
        key: `counted:${coachId}`,
        from,
        to,
      }),

    /** The team's meetings of a span of days: a month of a large team is one request. */
    async of(teamId: string, from: LocalDate, to: LocalDate) {
      const pageSize = MEETINGS_A_REQUEST;
      const span = { partition: teamPartition(teamId), from, to, pageSize };
      const found = await listAll(collection, meetingKind, span);
      return found.filter(({ value }) => !value.undoneAt);
    },

    with: (teamId: string, employerId: string) => listed(teamId, `employer:${employerId}`),

    /** What the team has kept of its meetings with the employer on one day. */
    onDay: (teamId: string, employerId: string, day: LocalDate) =>
      listed(teamId, `employer:${employerId}`, { from: day, to: day }),

    /** The team's latest contacts with the employer, of any channel, newest day first. */
    latestWith: (teamId: string, employerId: string, limit: number) =>
      newest(teamId, `employer:${employerId}`, limit),

    latestOf: (teamId: string, coachId: string, limit: number) =>
      newest(teamId, `coach:${coachId}`, limit),

    undoneBy: (teamId: string, coachId: string) => listed(teamId, `undone:${coachId}`),

    /** The coach's meetings whose next step falls in the week. */
    dueIn: (teamId: string, coachId: string, week: Week) =>
      listed(teamId, `due:${coachId}:${week}`),

    /** On how many days, up to one, somebody of the team or one coach met the employer face to face. */
    faceToFaceDays: (
      teamId: string,
      employerId: string,
      { coachId, to }: { coachId?: string; to?: LocalDate } = {},
    ) =>
      collection.count({
        partition: teamPartition(teamId),
        type: meetingKind.type,
        key: coachId ? `cup:${employerId}:${coachId}` : `cup:${employerId}`,
        to,
        distinct: true,
      }),

    /** Whose client a code is: the coach who used it last. */
    coachUsingCode: async (teamId: string, code: string): Promise<string | undefined> =>
      (await newest(teamId, `client:${code}`, 1)).at(0)?.value.meeting.coachId,
  };
}
