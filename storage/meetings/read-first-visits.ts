import { areSameVisits, NO_VISITS, withContacts } from '../../domain/meetings/first-visits';
import type { Collection } from '../collection/collection';
import { listFirst, pagesOf } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { meetingKind } from './meeting-record';

const CONTACTS_A_PAGE = 20;

/** The employer's meetings face to face, oldest first, page by page. */
async function* faceToFaceWith(collection: Collection, teamId: string, employerId: string) {
  const pages = pagesOf(collection, {
    partition: teamPartition(teamId),
    type: meetingKind.type,
    key: `cup:${employerId}`,
    order: 'oldest',
    pageSize: CONTACTS_A_PAGE,
  });
  for await (const page of pages)
    for (const document of page) yield meetingKind.fromDocument(document).meeting;
}

/** How contacts with an employer began, from the whole history; `without` leaves one meeting out. */
export async function readFirstVisits(
  collection: Collection,
  teamId: string,
  employerId: string,
  without?: string,
) {
  const listing = {
    partition: teamPartition(teamId),
    key: `employer:${employerId}`,
    order: 'oldest',
  } as const;
  // Two, since one of them may be left out.
  const oldest = await listFirst(collection, meetingKind, 2, listing);
  const first = oldest.map(({ value }) => value.meeting).find(({ id }) => id !== without);
  // Of a new employer there is nothing more to read.
  if (!first) return NO_VISITS;
  let visits = withContacts(NO_VISITS, [first]);
  for await (const meeting of faceToFaceWith(collection, teamId, employerId)) {
    if (meeting.id === without) continue;
    const next = withContacts(visits, [meeting]);
    // The days come in order: once one is not taken in, none that follows is.
    if (areSameVisits(next, visits) && !visits.firstDays.includes(meeting.metOn)) break;
    visits = next;
  }
  return visits;
}
