import { z } from 'zod';
import { askOf, type PromptHistory, takeSign } from '../../domain/friday/pause';
import type { Decision } from '../../domain/kit/decision';
import type { Week } from '../../domain/local-date';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { instantSchema } from '../kit/instant-schema';
import { personPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';
import { weekSchema } from '../kit/week-schema';

const ID = 'coachPrompts';
const NOTHING: PromptHistory = { asked: [] };

const promptsKind = defineRecord({
  type: 'coachPrompts',
  version: 1,
  schema: z.object({
    asked: z.array(z.object({ week: weekSchema, at: instantSchema })).readonly(),
    answeredAt: instantSchema.optional(),
  }),
});

/** When a coach was asked on Fridays and when the last sign came back; never what was answered. */
export function coachPromptRepository(collection: Collection) {
  async function change(
    coachId: string,
    decide: (present: PromptHistory) => Decision<PromptHistory, string>,
  ): Promise<void> {
    const partition = personPartition(coachId);
    await changeOnce<PromptHistory, string>(collection, {
      kind: promptsKind,
      partition,
      id: ID,
      decide: (present) => decide(present ?? NOTHING),
      documentOf: (next) => promptsKind.toDocument({ id: ID, partition, at: '' }, next),
    });
  }

  return {
    async find(coachId: string): Promise<PromptHistory> {
      const document = await collection.get(personPartition(coachId), ID);
      return document ? promptsKind.fromDocument(document) : NOTHING;
    },

    /** Once a week: a question that is put together again was asked the first time. */
    asked: (coachId: string, of: Week, at: Date) =>
      change(coachId, (present) => askOf(present, of, at)),

    /** A sign that the questions are read, whichever week it is about. */
    answered: (coachId: string, at: Date) => change(coachId, (present) => takeSign(present, at)),
  };
}
