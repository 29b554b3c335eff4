import { z } from 'zod';
import {
  ARTICLE_MARKS,
  type ArticleMark,
  type MarkedArticles,
} from '../../domain/answers/article-marks';
import { type AuditAction, auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { KNOWLEDGE } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const ID = 'articleMarks';

const marks = z.object({
  marks: z
    .array(z.object({ articleId: z.string(), mark: z.enum(ARTICLE_MARKS), at: z.iso.datetime() }))
    .readonly(),
});
type Marks = z.infer<typeof marks>['marks'];

const marksKind = defineRecord({ type: 'articleMarks', version: 1, schema: marks });

const ACTIONS = {
  hidden: { on: 'article.hide', off: 'article.unhide' },
  outdated: { on: 'article.outdate', off: 'article.renew' },
} as const satisfies Record<ArticleMark, Record<'on' | 'off', AuditAction>>;

export interface MarkChange {
  readonly articleId: string;
  readonly mark: ArticleMark;
  readonly isOn: boolean;
  readonly actorId: string;
  /** Of the press; a repeat of it leaves one audit entry. */
  readonly token: string;
}

/** The coordinators' marks, all in one document: each answer reads them, and few are ever made. */
export function articleMarkRepository(collection: Collection) {
  async function find(): Promise<{ marks: Marks; etag: string | undefined }> {
    const document = await collection.get(KNOWLEDGE, ID);
    return document
      ? { marks: marksKind.fromDocument(document).marks, etag: document.etag }
      : { marks: [], etag: undefined };
  }
  return {
    async all(): Promise<MarkedArticles> {
      const { marks: kept } = await find();
      return {
        hidden: new Set(kept.filter(({ mark }) => mark === 'hidden').map((one) => one.articleId)),
        outdated: new Map(
          kept.filter(({ mark }) => mark === 'outdated').map((one) => [one.articleId, one.at]),
        ),
      };
    },
    /** Sets or takes away a mark, with an audit entry in the same write; a lost race tries again. */
    async set({ articleId, mark, isOn, actorId, token }: MarkChange, at: Date): Promise<void> {
      for (let round = 0; round < 10; round += 1) {
        const { marks: kept, etag } = await find();
        const others = kept.filter((one) => one.articleId !== articleId || one.mark !== mark);
        if (others.length < kept.length === isOn) return;
        const next = isOn ? [...others, { articleId, mark, at: at.toISOString() }] : others;
        const document = marksKind.toDocument(
          { id: ID, partition: KNOWLEDGE, at: '' },
          { marks: next },
        );
        const action = ACTIONS[mark][isOn ? 'on' : 'off'];
        const entry = { actorId, action, objectId: articleId };
        const audit = auditDocument(KNOWLEDGE, `${action}:${token}`, at, entry);
        const outcome = await collection.batch(KNOWLEDGE, [
          etag ? { op: 'replace', document, etag } : { op: 'create', document },
          { op: 'create', document: audit },
        ]);
        if (outcome.kind === 'done' || outcome.index === 1) return;
      }
      throw new Error('the marks changed ten times while they were being written');
    },
  };
}
