import { z } from 'zod';
import type { KeptQuestion } from '../../domain/answers/kept-question';
import { LANGUAGES } from '../../domain/language';
import type { Collection } from '../collection/collection';
import { listFirst } from '../kit/list-all';
import { KNOWLEDGE } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wording'), wording: z.string(), language: z.enum(LANGUAGES) }),
  z.object({ kind: z.literal('personalData') }),
]);
export const questionKind = defineRecord({
  type: 'unansweredQuestion',
  version: 1,
  schema: question,
});

/** Grouping compares each question with every group. */
const MOST_SHOWN = 500;

/** What was asked and not answered: no person, no conversation. */
export function unansweredQuestionRepository(collection: Collection) {
  return {
    /** Once for each `id`, however often it comes. */
    async note(id: string, kept: KeptQuestion, at: Date): Promise<void> {
      const place = { id: `asked:${id}`, partition: KNOWLEDGE, at: at.toISOString() };
      await collection.create(questionKind.toDocument(place, kept));
    },
    /** The latest of them, newest first; `hasMore` when there are older ones since the instant. */
    async since(instant: Date): Promise<{ latest: KeptQuestion[]; hasMore: boolean }> {
      const listing = { partition: KNOWLEDGE, from: instant.toISOString() };
      const found = await listFirst(collection, questionKind, MOST_SHOWN + 1, listing);
      const latest = found.slice(0, MOST_SHOWN).map(({ value }) => value);
      return { latest, hasMore: found.length > MOST_SHOWN };
    },
  };
}
