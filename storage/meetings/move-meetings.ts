import { refuse, write } from '../../domain/kit/decision';
import { moveMeeting } from '../../domain/meetings/logged-meeting';
import type { Collection, Write } from '../collection/collection';
import { listFirst } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { writeOnce } from '../kit/write-once';
import type { employerVisits } from './employer-visits';
import { meetingDocument, meetingKind } from './meeting-record';

const MOVED_AT_ONCE = 50;

/** Moves meetings from one employer to another, when the two are merged. */
export function moveMeetings(collection: Collection, visits: ReturnType<typeof employerVisits>) {
  /** Page after page; what somebody else changes meanwhile is found again by the next read. */
  async function moveListed(teamId: string, key: string, toId: string, at: Date): Promise<void> {
    const partition = teamPartition(teamId);
    let outcome: { readonly kind: string };
    do {
      outcome = await writeOnce(collection, {
        partition,
        read: () => listFirst(collection, meetingKind, MOVED_AT_ONCE, { partition, key }),
        decide: (page) => (page.length === 0 ? refuse('allMoved') : write(page)),
        async writes(page) {
          const moves = page.map(({ value, etag }): Write => {
            const document = meetingDocument(moveMeeting(value, toId, at));
            return { op: 'replace', document, etag };
          });
          const added = page.flatMap(({ value }) => (value.undoneAt ? [] : [value.meeting]));
          return [...moves, ...(await visits.writeFor({ teamId, employerId: toId, added }))];
        },
      });
    } while (outcome.kind === 'written');
  }

  return {
    /**
     * Makes every meeting with one employer the other's, undone ones too, and keeps the former
     * version of each. Cut off half-way, it goes on when it is called again.
     */
    async moveAll(teamId: string, fromId: string, toId: string, at: Date): Promise<void> {
      for (const key of [`undoneWith:${fromId}`, `employer:${fromId}`])
        await moveListed(teamId, key, toId, at);
      await visits.forget(teamId, fromId);
    },
  };
}
