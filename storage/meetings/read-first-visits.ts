import { areSameVisits, NO_VISITS, withContacts } from '../../domain/meetings/first-visits';
import type { Collection } from '../collection/collection';
import { pagesOf } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { meetingKind } from './meeting-record';

const CONTACTS_A_PAGE = 20;

/** The employer's meetings that count, oldest first, page by page; `faceToFace` only those. */
async function* contactsOf(
  collection: Collection,
  teamId: string,
  employerId: string,
  faceToFace: boolean,
) {
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

/** How contacts with an employer began, from the whole history; `without` leaves one meeting out. */
export async function readFirstVisits(
  collection: Collection,
  teamId: string,
  employerId: string,
  without?: string,
) {
  let visits = NO_VISITS;
  for await (const meeting of contactsOf(collection, teamId, employerId, false)) {
    if (meeting.id === without) continue;
    visits = withContacts(visits, [meeting]);
    break;
  }
  // Of a new employer there is nothing more to read.
  if (visits === NO_VISITS) return visits;
  for await (const meeting of contactsOf(collection, teamId, employerId, true)) {
    if (meeting.id === without) continue;
    const next = withContacts(visits, [meeting]);
    // The days come in order: once one is not taken in, none that follows is.
    if (areSameVisits(next, visits) && !visits.firstDays.includes(meeting.metOn)) break;
    visits = next;
  }
  return visits;
}
