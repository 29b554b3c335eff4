import { z } from 'zod';
import { write } from '../../domain/kit/decision';
import { DEFAULT_RETENTION, RETENTION_DAYS, type Retention } from '../../domain/privacy/retention';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const ID = 'retention';

const days = (choices: readonly number[]) => z.number().refine((value) => choices.includes(value));

const settingsKind = defineRecord({
  type: 'retention',
  version: 1,
  schema: z
    .object({
      meetings: days(RETENTION_DAYS.meetings),
      // Settings from before have none.
      assessments: days(RETENTION_DAYS.assessments).default(DEFAULT_RETENTION.assessments),
      tickets: days(RETENTION_DAYS.tickets),
      questions: days(RETENTION_DAYS.questions),
      readinessRuns: days(RETENTION_DAYS.readinessRuns),
      deliveries: days(RETENTION_DAYS.deliveries),
      audit: days(RETENTION_DAYS.audit),
    })
    .readonly(),
});

/** How long each kind of record is kept, as the coordinator has set it. */
export function retentionSettingsRepository(collection: Collection) {
  return {
    async find(): Promise<Retention> {
      const document = await collection.get(DIRECTORY, ID);
      return document ? settingsKind.fromDocument(document) : DEFAULT_RETENTION;
    },
    /** Once for each token, however often it comes. */
    async set(
      next: Retention,
      { actorId, token, at }: { actorId: string; token: string; at: Date },
    ): Promise<void> {
      const entry = { actorId, action: 'retention.set', objectId: ID } as const;
      await changeOnce<Retention, never>(collection, {
        kind: settingsKind,
        partition: DIRECTORY,
        id: ID,
        entry: auditDocument(DIRECTORY, `retention.set:${token}`, at, entry),
        decide: () => write(next),
        documentOf: (value) =>
          settingsKind.toDocument({ id: ID, partition: DIRECTORY, at: '' }, value),
      });
    },
  };
}
