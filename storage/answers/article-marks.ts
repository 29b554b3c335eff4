import { z } from 'zod';
import {
  ARTICLE_MARKS,
  type ArticleMark,
  changeMark,
  groupMarks,
  type MarkedArticles,
} from '../../domain/answers/article-marks';
import type { AuditAction } from '../../domain/audit/audit-actions';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { KNOWLEDGE } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const ID = 'articleMarks';

const marksKind = defineRecord({
  type: 'articleMarks',
  version: 1,
  schema: z.object({
    marks: z
      .array(z.object({ articleId: z.string(), mark: z.enum(ARTICLE_MARKS), at: z.iso.datetime() }))
      .readonly(),
  }),
});

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
  return {
    async all(): Promise<MarkedArticles> {
      const document = await collection.get(KNOWLEDGE, ID);
      return groupMarks(document ? marksKind.fromDocument(document).marks : []);
    },
    /** Sets or takes away a mark, with an audit entry in the same write. */
    async set({ articleId, mark, isOn, actorId, token }: MarkChange, at: Date): Promise<void> {
      const action = ACTIONS[mark][isOn ? 'on' : 'off'];
      const entry = { actorId, action, objectId: articleId };
      await changeOnce(collection, {
        kind: marksKind,
        partition: KNOWLEDGE,
        id: ID,
        entry: auditDocument(KNOWLEDGE, `${action}:${token}`, at, entry),
        decide: (present) =>
          changeMark(present?.marks ?? [], { articleId, mark, at: at.toISOString(), isOn }),
        documentOf: (marks) =>
          marksKind.toDocument({ id: ID, partition: KNOWLEDGE, at: '' }, { marks }),
      });
    },
  };
}
