import { z } from 'zod';
import {
  areSameVisits,
  type FirstVisits,
  NO_VISITS,
  restsOn,
  withContacts,
} from '../../domain/meetings/first-visits';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Collection, StoredDocument, Write } from '../collection/collection';
import { daySchema } from '../kit/day-schema';
import { pagesOf } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';
import { meetingKind } from './meeting-record';

const visitsKind = defineRecord({
  type: 'employerVisits',
  version: 1,
  schema: z.object({
    employerId: z.string(),
    firstMetOn: daySchema.optional(),
    firstDays: z.array(daySchema),
  }),
});

export const visitsIdOf = (employerId: string) => `visits:${employerId}`;

/** The id of the employer, and how contacts with it began. */
export function readVisits(document: StoredDocument): FirstVisits & { employerId: string } {
  return visitsKind.fromDocument(document);
}

/** What becomes of the meetings with one employer. */
export interface ContactChange {
  readonly teamId: string;
  readonly employerId: string;
  readonly added?: Meeting | readonly Meeting[] | undefined;
  readonly removed?: Meeting | undefined;
}

/** How changing one meeting changes the visits to its old and to its new employer. */
export function contactChanges(
  former: LoggedMeeting | undefined,
  next: LoggedMeeting,
): ContactChange[] {
  const removed = former?.undoneAt ? undefined : former?.meeting;
  const added = next.undoneAt ? undefined : next.meeting;
  const { teamId } = next.meeting;
  const employers = new Set([removed, added].flatMap((meeting) => meeting?.employerId ?? []));
  return [...employers].map((employerId) => ({
    teamId,
    employerId,
    removed: removed?.employerId === employerId ? removed : undefined,
    added: added?.employerId === employerId ? added : undefined,
  }));
}

const CONTACTS_A_PAGE = 20;

/**
 * How contacts with each employer began, kept beside its meetings and written in the same batch, so
 * that a digest need not read a history of years to tell a new employer or a third cup.
 */
export function employerVisits(collection: Collection) {
  /** The employer's meetings that count, oldest first, page by page; `faceToFace` only those. */
  async function* contactsOf(teamId: string, employerId: string, faceToFace: boolean) {
    const pages = pagesOf(collection, {
      partition: teamPartition(teamId),
      type: meetingKind.type,
      key: faceToFace ? `cup:${employerId}` : `employer:${employerId}`,
      order: 'oldest',
      pageSize: CONTACTS_A_PAGE,
    });
    for await (const page of pages)
      for (const document of page) yield meetingKind.fromDocument(document).meeting;
  }

  /** From the whole history, leaving one meeting out. */
  async function begunWith(teamId: string, employerId: string, without?: string) {
    let visits = NO_VISITS;
    for await (const meeting of contactsOf(teamId, employerId, false)) {
      if (meeting.id === without) continue;
      visits = withContacts(visits, [meeting]);
      break;
    }
    for await (const meeting of contactsOf(teamId, employerId, true)) {
      if (meeting.id === without) continue;
      const next = withContacts(visits, [meeting]);
      // The days come in order: once one is not taken in, none that follows is.
      if (areSameVisits(next, visits) && !visits.firstDays.includes(meeting.metOn)) break;
      visits = next;
    }
    return visits;
  }

  function documentOf(teamId: string, employerId: string, visits: FirstVisits) {
    const { firstMetOn, firstDays } = visits;
    const id = visitsIdOf(employerId);
    const place = { id, partition: teamPartition(teamId), at: firstMetOn ?? '' };
    return visitsKind.toDocument(place, { employerId, firstMetOn, firstDays: [...firstDays] });
  }

  return {
    /** What has to be written with the change; nothing when the beginning stays as it was. */
    async writeFor(change: ContactChange): Promise<Write[]> {
      const { teamId, employerId, removed } = change;
      const added = [change.added ?? []].flat();
      const present = await collection.get(teamPartition(teamId), visitsIdOf(employerId));
      const before = present && visitsKind.fromDocument(present);
      const base =
        before && !(removed && restsOn(before, removed))
          ? before
          : await begunWith(teamId, employerId, removed?.id);
      const next = withContacts(base, added);
      if (before && areSameVisits(before, next)) return [];
      const document = documentOf(teamId, employerId, next);
      return [
        present ? { op: 'replace', document, etag: present.etag } : { op: 'create', document },
      ];
    },
    /** Once all its meetings are another's: what is logged for it later begins anew. */
    async forget(teamId: string, employerId: string): Promise<void> {
      const partition = teamPartition(teamId);
      const present = await collection.get(partition, visitsIdOf(employerId));
      if (present) await collection.remove(partition, present.id, present.etag);
    },
    /** For an employer whose meetings are older than this record. */
    async rebuild(teamId: string, employerId: string): Promise<FirstVisits> {
      const visits = await begunWith(teamId, employerId);
      // Refused, somebody else has just written it.
      await collection.create(documentOf(teamId, employerId, visits));
      return visits;
    },
  };
}
