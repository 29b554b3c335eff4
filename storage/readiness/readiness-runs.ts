import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import type { ReadinessRun } from '../../domain/readiness/run';
import type { Collection } from '../collection/collection';
import { READINESS } from '../kit/partitions';
import { defineRecord, type Stored, stored } from '../kit/record';
import { removeUpTo } from '../kit/remove-up-to';

const groupCounts = z.object({
  met: z.number().int().min(0),
  support: z.number().int().min(0),
  unknown: z.number().int().min(0),
});

/** No field can hold what was answered to a point. */
const readinessRun = z.object({
  id: z.string(),
  personId: z.string(),
  teamId: z.string().optional(),
  startedAt: z.iso.datetime(),
  revision: z.number().int().min(0),
  lastPress: z.object({ deliveryId: z.string(), page: z.string(), at: z.iso.datetime() }),
  finishedAt: z.iso.datetime().optional(),
  counts: z
    .object({ motivation: groupCounts, timing: groupCounts, lifeSituation: groupCounts })
    .optional(),
  card: z.object({ conversationId: z.string(), messageId: z.string() }).optional(),
  clearedAt: z.iso.datetime().optional(),
  language: z.enum(LANGUAGES),
});

const runKind = defineRecord({ type: 'readinessRun', version: 1, schema: readinessRun });

const SHOWN = 'shown';
const doneKey = (teamId: string) => `done:${teamId}`;

function documentOf(run: ReadinessRun) {
  const { id, teamId, startedAt, finishedAt, card } = run;
  const keys = [...(finishedAt && teamId ? [doneKey(teamId)] : []), ...(card ? [SHOWN] : [])];
  const place = { id, partition: READINESS, at: finishedAt ?? startedAt, keys };
  return runKind.toDocument(place, run);
}

/** That the checklist was gone through: who, when and counts by group. */
export function readinessRunRepository(collection: Collection) {
  return {
    async find(id: string): Promise<Stored<ReadinessRun> | undefined> {
      const document = await collection.get(READINESS, id);
      return document && stored(runKind, document);
    },
    /** Keeps it as new, or in place of the one with `etag`. False when overtaken. */
    async keep(run: ReadinessRun, etag: string | undefined): Promise<boolean> {
      const document = documentOf(run);
      const outcome = etag
        ? await collection.replace(document, etag)
        : await collection.create(document);
      return outcome.kind === 'created' || outcome.kind === 'replaced';
    },
    /** Those whose card may hold answers, oldest first. */
    async shown(): Promise<Stored<ReadinessRun>[]> {
      const found: Stored<ReadinessRun>[] = [];
      let continuation: string | undefined;
      do {
        const page = await collection.list({
          partition: READINESS,
          type: runKind.type,
          key: SHOWN,
          order: 'oldest',
          continuation,
        });
        found.push(...page.items.map((document) => stored(runKind, document)));
        continuation = page.continuation;
      } while (continuation);
      return found;
    },
    forgetUpTo: (instant: Date) =>
      removeUpTo(collection, { partition: READINESS, type: runKind.type }, instant),
    /** How many lists a team's people took to the result from one instant up to another. */
    finishedIn: (teamId: string, { from, to }: { from: Date; to: Date }): Promise<number> =>
      collection.count({
        partition: READINESS,
        type: runKind.type,
        key: doneKey(teamId),
        from: from.toISOString(),
        to: new Date(to.getTime() - 1).toISOString(),
      }),
  };
}
