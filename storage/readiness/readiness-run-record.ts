import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import type { ReadinessRun } from '../../domain/readiness/readiness-run';
import { READINESS } from '../kit/partitions';
import { defineRecord } from '../kit/record';

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

export const runKind = defineRecord({ type: 'readinessRun', version: 1, schema: readinessRun });

export const SHOWN = 'shown';
export const doneKey = (teamId: string) => `done:${teamId}`;

export function readinessRunDocument(run: ReadinessRun) {
  const { id, teamId, startedAt, finishedAt, card } = run;
  const keys = [...(finishedAt && teamId ? [doneKey(teamId)] : []), ...(card ? [SHOWN] : [])];
  const place = { id, partition: READINESS, at: finishedAt ?? startedAt, keys };
  return runKind.toDocument(place, run);
}
