import { z } from 'zod';
import {
  type ArticleFeedback,
  countFeedback,
  type Feedback,
} from '../../domain/answers/article-feedback';
import { write } from '../../domain/kit/decision';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll } from '../kit/list-all';
import { KNOWLEDGE } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const countsKind = defineRecord({
  type: 'articleFeedback',
  version: 1,
  schema: z.object({
    articleId: z.string(),
    helped: z.number().int().min(0),
    didNotHelp: z.number().int().min(0),
  }),
});
/** That an answer's button was pressed; nobody's name. */
export const pressKind = defineRecord({ type: 'feedbackPress', version: 1, schema: z.object({}) });

/** How often each article helped and did not, and nothing of who said so. */
export function articleFeedbackRepository(collection: Collection) {
  return {
    /** Counts once for each `token`, however often it comes. */
    async count(articleId: string, feedback: Feedback, token: string, at: Date): Promise<void> {
      const place = { id: `pressed:${feedback}:${token}`, partition: KNOWLEDGE };
      const id = `feedback:${articleId}`;
      await changeOnce(collection, {
        kind: countsKind,
        partition: KNOWLEDGE,
        id,
        entry: pressKind.toDocument({ ...place, at: at.toISOString() }, {}),
        decide: (present) => write(countFeedback(articleId, present, feedback)),
        documentOf: (next) => countsKind.toDocument({ id, partition: KNOWLEDGE, at: '' }, next),
      });
    },
    /** Of every article that anybody has spoken of. */
    async all(): Promise<ArticleFeedback[]> {
      const found = await listAll(collection, countsKind, { partition: KNOWLEDGE });
      return found.map(({ value }) => value);
    },
  };
}
