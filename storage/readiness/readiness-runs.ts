import { z } from 'zod';
import { refuse, write } from '../../domain/kit/decision';
import { LANGUAGES } from '../../domain/language';
import type { PressDecision } from '../../domain/readiness/press-run';
import type { ReadinessRun } from '../../domain/readiness/readiness-run';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll } from '../kit/list-all';
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
    /** Takes a press into its run, new or not; a press that nothing comes of changes nothing. */
    async press(id: string, decide: (run: ReadinessRun | undefined) => PressDecision) {
      const outcome = await changeOnce(collection, {
        kind: runKind,
        partition: READINESS,
        id,
        decide(present) {
          const decision = decide(present);
          return decision.kind === 'next' ? write(decision) : refuse(decision);
        },
        documentOf: ({ run }) => documentOf(run),
      });
      return outcome.kind === 'written' ? outcome.next : outcome.refusal;
    },
    /** Keeps it in place of the one with `etag`. False when overtaken. */
    async replace(run: ReadinessRun, etag: string): Promise<boolean> {
      return (await collection.replace(documentOf(run), etag)).kind === 'replaced';
    },
    /** Those whose card may hold answers, oldest first. */
    shown: () =>
      listAll(collection, runKind, { partition: READINESS, key: SHOWN, order: 'oldest' }),
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
