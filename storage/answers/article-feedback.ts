import { z } from 'zod';
import type { Collection } from '../collection/collection';
import { KNOWLEDGE } from '../kit/partitions';
import { defineRecord } from '../kit/record';
import { removeUpTo } from '../kit/remove-up-to';

const FEEDBACK = ['helped', 'didNotHelp'] as const;
export type Feedback = (typeof FEEDBACK)[number];

const counts = z.object({
  articleId: z.string(),
  helped: z.number().int().min(0),
  didNotHelp: z.number().int().min(0),
});
export type ArticleFeedback = z.infer<typeof counts>;

const countsKind = defineRecord({ type: 'articleFeedback', version: 1, schema: counts });
/** That an answer's button was pressed; nobody's name. */
const pressKind = defineRecord({ type: 'feedbackPress', version: 1, schema: z.object({}) });

/** How often each article helped and did not, and nothing of who said so. */
export function articleFeedbackRepository(collection: Collection) {
  const idOf = (articleId: string) => `feedback:${articleId}`;
  return {
    /** Counts once for each `token`, however often it comes. */
    async count(articleId: string, feedback: Feedback, token: string, at: Date): Promise<void> {
      const place = { id: `pressed:${feedback}:${token}`, partition: KNOWLEDGE };
      const press = pressKind.toDocument({ ...place, at: at.toISOString() }, {});
      for (let round = 0; round < 20; round += 1) {
        const present = await collection.get(KNOWLEDGE, idOf(articleId));
        const former = present
          ? countsKind.fromDocument(present)
          : { articleId, helped: 0, didNotHelp: 0 };
        const document = countsKind.toDocument(
          { id: idOf(articleId), partition: KNOWLEDGE, at: '' },
          { ...former, [feedback]: former[feedback] + 1 },
        );
        const outcome = await collection.batch(KNOWLEDGE, [
          { op: 'create', document: press },
          present ? { op: 'replace', document, etag: present.etag } : { op: 'create', document },
        ]);
        if (outcome.kind === 'done' || outcome.index === 0) return;
      }
      throw new Error('a count changed twenty times while it was being written');
    },
    /** Of every article that anybody has spoken of. */
    async all(): Promise<ArticleFeedback[]> {
      const found: ArticleFeedback[] = [];
      let continuation: string | undefined;
      do {
        const page = await collection.list({
          partition: KNOWLEDGE,
          type: countsKind.type,
          continuation,
        });
        found.push(...page.items.map((document) => countsKind.fromDocument(document)));
        continuation = page.continuation;
      } while (continuation);
      return found;
    },
    /** Forgets presses up to an instant; the counts stay. */
    forgetPressesUpTo: (instant: Date) =>
      removeUpTo(collection, { partition: KNOWLEDGE, type: pressKind.type }, instant),
  };
}
