import { z } from 'zod';
import type { PromptHistory } from '../../domain/friday/pause';
import type { Week } from '../../domain/local-date';
import type { Collection } from '../collection/collection';
import { personPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const ID = 'coachPrompts';
/** More than a pause needs. */
const KEPT_WEEKS = 12;
const MOST_LOSSES = 10;

const week = z.custom<Week>((value) => typeof value === 'string');
const coachPrompts = z.object({
  asked: z.array(z.object({ week, at: z.iso.datetime() })),
  answeredAt: z.iso.datetime().optional(),
});
const promptsKind = defineRecord({ type: 'coachPrompts', version: 1, schema: coachPrompts });
type CoachPrompts = z.infer<typeof coachPrompts>;

/** When a coach was asked on Fridays and when the last sign came back; never what was answered. */
export function coachPromptRepository(collection: Collection) {
  async function change(
    coachId: string,
    decide: (present: CoachPrompts) => CoachPrompts | undefined,
  ): Promise<void> {
    const partition = personPartition(coachId);
    for (let losses = 0; losses < MOST_LOSSES; losses += 1) {
      const present = await collection.get(partition, ID);
      const next = decide(present ? promptsKind.fromDocument(present) : { asked: [] });
      if (!next) return;
      const document = promptsKind.toDocument({ id: ID, partition, at: '' }, next);
      const outcome = present
        ? await collection.replace(document, present.etag)
        : await collection.create(document);
      if (outcome.kind === 'created' || outcome.kind === 'replaced') return;
    }
    throw new Error('what a coach was asked changed again and again while it was being written');
  }

  return {
    async find(coachId: string): Promise<PromptHistory> {
      const document = await collection.get(personPartition(coachId), ID);
      if (!document) return { asked: [] };
      const { asked, answeredAt } = promptsKind.fromDocument(document);
      return {
        asked: asked.map((one) => ({ week: one.week, at: new Date(one.at) })),
        ...(answeredAt ? { answeredAt: new Date(answeredAt) } : {}),
      };
    },

    /** Once a week: a question that is put together again was asked the first time. */
    asked: (coachId: string, of: Week, at: Date) =>
      change(coachId, (present) =>
        present.asked.some((one) => one.week === of)
          ? undefined
          : {
              ...present,
              asked: [...present.asked, { week: of, at: at.toISOString() }].slice(-KEPT_WEEKS),
            },
      ),

    /** A sign that the questions are read, whichever week it is about. */
    answered: (coachId: string, at: Date) =>
      change(coachId, (present) =>
        present.answeredAt && present.answeredAt >= at.toISOString()
          ? undefined
          : { ...present, answeredAt: at.toISOString() },
      ),
  };
}
