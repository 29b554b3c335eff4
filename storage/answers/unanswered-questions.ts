import { z } from 'zod';
import type { KeptQuestion } from '../../domain/answers/kept-question';
import { refuse, write } from '../../domain/kit/decision';
import { LANGUAGES } from '../../domain/language';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll, pagesOf, readable } from '../kit/list-all';
import { KNOWLEDGE } from '../kit/partitions';
import { defineRecord, storedAs } from '../kit/record';

const question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wording'), wording: z.string(), language: z.enum(LANGUAGES) }),
  z.object({ kind: z.literal('personalData') }),
]);
export const questionKind = defineRecord({
  type: 'unansweredQuestion',
  version: 1,
  schema: question,
});

/** Which questions somebody has seen to; kept as long as they are. */
export const handledKind = defineRecord({
  type: 'handledQuestions',
  version: 1,
  schema: z.object({ questionIds: z.array(z.string()).readonly() }),
});

/** Grouping compares each question with every group. */
const MOST_SHOWN = 500;

/** A question as it is kept, and when it was asked. */
export type ListedQuestion = KeptQuestion & { readonly id: string; readonly askedAt: Date };

export interface Handling {
  /** Of the question that was pressed, which has one mark. */
  readonly questionId: string;
  /** Empty: the mark is taken away. */
  readonly questionIds: readonly string[];
  readonly actorId: string;
  /** Of the press; a repeat of it leaves one audit entry. */
  readonly token: string;
}

/** What was asked and not answered: no person, no conversation. */
export function unansweredQuestionRepository(collection: Collection) {
  return {
    /** Once for each `id`, however often it comes. */
    async note(id: string, kept: KeptQuestion, at: Date): Promise<void> {
      const place = { id: `asked:${id}`, partition: KNOWLEDGE, at: at.toISOString() };
      await collection.create(questionKind.toDocument(place, kept));
    },
    /** The latest that nobody has seen to, newest first; `hasMore` when there are older ones. */
    async since(instant: Date): Promise<{ latest: ListedQuestion[]; hasMore: boolean }> {
      const listing = { partition: KNOWLEDGE, from: instant.toISOString() };
      const marks = await listAll(collection, handledKind, listing);
      const handled = new Set(marks.flatMap(({ value }) => value.questionIds));
      const latest: ListedQuestion[] = [];
      const pages = pagesOf(collection, {
        ...listing,
        type: questionKind.type,
        pageSize: MOST_SHOWN,
      });
      for await (const page of pages) {
        for (const document of page) {
          if (handled.has(document.id)) continue;
          if (latest.length === MOST_SHOWN) return { latest, hasMore: true };
          const { id, at } = document;
          latest.push(
            ...readable(questionKind, document).map(({ value }) => ({
              ...value,
              id,
              askedAt: new Date(at),
            })),
          );
        }
      }
      return { latest, hasMore: false };
    },
    async isHandled(questionId: string): Promise<boolean> {
      const document = await collection.get(KNOWLEDGE, `handled:${questionId}`);
      const mark = storedAs(handledKind, document);
      return mark !== undefined && mark.value.questionIds.length > 0;
    },
    /** Marks questions as seen to, or takes the mark away, with an audit entry in the same write. */
    async handle({ questionId, questionIds, actorId, token }: Handling, at: Date): Promise<void> {
      const action = questionIds.length > 0 ? 'question.handle' : 'question.restore';
      const id = `handled:${questionId}`;
      await changeOnce(collection, {
        kind: handledKind,
        partition: KNOWLEDGE,
        id,
        entry: auditDocument(KNOWLEDGE, `${action}:${token}`, at, {
          actorId,
          action,
          objectId: questionId,
        }),
        // Of two presses at once, one marks it.
        decide: (present) => {
          const isHandled = present !== undefined && present.questionIds.length > 0;
          return isHandled === questionIds.length > 0 ? refuse('already') : write({ questionIds });
        },
        documentOf: (next) =>
          handledKind.toDocument({ id, partition: KNOWLEDGE, at: at.toISOString() }, next),
      });
    },
  };
}
