import { addDays, localDateOrThrow, weekOf } from '../../domain/local-date';
import type { RetentionKind } from '../../domain/privacy/retention';
import { pressKind } from '../answers/article-feedback';
import { handledKind, questionKind } from '../answers/unanswered-questions';
import {
  assessmentKind,
  planKind as assessmentPlanKind,
  sheetKind,
} from '../assessments/assessment-records';
import { auditDocument, auditPartitions } from '../audit';
import { auditKind } from '../audit/audit-record';
import type { Collection } from '../collection/collection';
import { criteriaNoteKind } from '../criteria/criteria-note-record';
import { OVER, rowKind } from '../deliveries/outbox-record';
import { DONE, planKind } from '../digest/plans';
import { weekNoteKind } from '../digest/week-note-record';
import { KNOWLEDGE, OUTBOX, READINESS, TICKETS, teamPartition } from '../kit/partitions';
import { removeUpTo, type UpTo } from '../kit/remove-up-to';
import { meetingKind } from '../meetings/meeting-record';
import { runKind } from '../readiness/readiness-run-record';
import { stateKey, ticketKind } from '../tickets/ticket-record';

/** What of a kind came to its end before `instant`, in the teams named. */
interface Ended {
  readonly kind: RetentionKind;
  readonly instant: Date;
  readonly teamIds: readonly string[];
}

/** The records that are kept for a time only, by the kinds that a retention names. */
export function keptRecords(collection: Collection) {
  return {
    async count(ended: Ended): Promise<number> {
      const counts = await Promise.all(listingsOf(ended).map((part) => collection.count(part)));
      return counts.reduce((sum, count) => sum + count, 0);
    },

    /** Removes them; how many there were. */
    async forget(ended: Ended, now: Date): Promise<number> {
      let removed = 0;
      for (const listing of listingsOf(ended)) {
        if (ended.kind === 'audit') await noteForgetting(listing, now);
        removed += await removeUpTo(collection, listing);
      }
      return removed;
    },
  };

  /** Before they go: otherwise a chain that begins later would look cut. */
  async function noteForgetting(listing: UpTo, now: Date): Promise<void> {
    if ((await collection.count(listing)) === 0) return;
    const { partition, to } = listing;
    const entry = { actorId: 'retention', action: 'audit.forget', objectId: to } as const;
    await collection.create(auditDocument(partition, `forget:${to}`, now, entry));
  }
}

function listingsOf({ kind, instant, teamIds }: Ended): UpTo[] {
  const to = instant.toISOString();
  const day = to.slice(0, 10);
  switch (kind) {
    case 'meetings':
      return teamIds.map(teamPartition).flatMap((partition) => [
        { partition, type: meetingKind.type, to: day },
        // A month's totals go by the month's first day.
        { partition, type: criteriaNoteKind.type, to: day },
        // The week before: the day's own is not over yet.
        {
          partition,
          type: weekNoteKind.type,
          to: weekOf(addDays(localDateOrThrow(day), -7)),
        },
      ]);
    case 'assessments':
      return teamIds.map(teamPartition).flatMap((partition) =>
        [assessmentKind, sheetKind, assessmentPlanKind].map(({ type }) => ({
          partition,
          type,
          to: day,
        })),
      );
    case 'tickets':
      return (['accepted', 'closed'] as const).map((state) => {
        const key = stateKey(state);
        return { partition: TICKETS, type: ticketKind.type, key, to };
      });
    case 'questions':
      return [questionKind, handledKind, pressKind].map(({ type }) => ({
        partition: KNOWLEDGE,
        type,
        to,
      }));
    case 'readinessRuns':
      return [{ partition: READINESS, type: runKind.type, to }];
    case 'deliveries':
      return [
        { partition: OUTBOX, type: rowKind.type, key: OVER, to },
        { partition: OUTBOX, type: planKind.type, key: DONE, to },
      ];
    case 'audit':
      return auditPartitions(teamIds).map((partition) => ({
        partition,
        type: auditKind.type,
        to,
      }));
  }
}
