import { z } from 'zod';
import type { KeptQuestion } from '../../domain/answers/kept-question';
import { LANGUAGES } from '../../domain/language';
import type { Collection } from '../collection/collection';
import { KNOWLEDGE } from '../kit/partitions';
import { defineRecord } from '../kit/record';
import { removeUpTo } from '../kit/remove-up-to';

const question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wording'), wording: z.string(), language: z.enum(LANGUAGES) }),
  z.object({ kind: z.literal('personalData') }),
]);
const questionKind = defineRecord({ type: 'unansweredQuestion', version: 1, schema: question });

/** A listing shows the latest this many. */
const MOST_SHOWN = 500;

/** What was asked and not answered: no person, no conversation. */
export function unansweredQuestionRepository(collection: Collection) {
  return {
    /** Once for each `id`, however often it comes. */
    async note(id: string, kept: KeptQuestion, at: Date): Promise<void> {
      const place = { id: `asked:${id}`, partition: KNOWLEDGE, at: at.toISOString() };
      await collection.create(questionKind.toDocument(place, kept));
    },
    /** Newest first. */
    async since(instant: Date): Promise<KeptQuestion[]> {
      const found: KeptQuestion[] = [];
      let continuation: string | undefined;
      do {
        const page = await collection.list({
          partition: KNOWLEDGE,
          type: questionKind.type,
          from: instant.toISOString(),
          continuation,
        });
        found.push(...page.items.map((document) => questionKind.fromDocument(document)));
        continuation = page.continuation;
      } while (continuation && found.length < MOST_SHOWN);
      return found;
    },
    forgetUpTo: (instant: Date) =>
      removeUpTo(collection, { partition: KNOWLEDGE, type: questionKind.type }, instant),
  };
}
