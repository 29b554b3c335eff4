import {
  areSameVisits,
  type FirstVisits,
  restsOn,
  withContacts,
} from '../../domain/meetings/first-visits';
import type { Collection, Write } from '../collection/collection';
import { teamPartition } from '../kit/partitions';
import type { ContactChange } from './contact-changes';
import { readFirstVisits } from './read-first-visits';
import { visitsIdOf, visitsKind } from './visits-record';

/**
 * How contacts with each employer began, kept beside its meetings and written in the same batch, so
 * that a digest need not read a history of years to tell a new employer or a third cup.
 */
export function employerVisits(collection: Collection) {
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
          : await readFirstVisits(collection, teamId, employerId, removed?.id);
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
      const visits = await readFirstVisits(collection, teamId, employerId);
      // Refused, somebody else has just written it.
      await collection.create(documentOf(teamId, employerId, visits));
      return visits;
    },
  };
}
