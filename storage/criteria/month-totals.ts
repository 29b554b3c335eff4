import type { Month } from '../../domain/criteria/month';
import { type MonthEdit, tellMonth } from '../../domain/criteria/tell-month';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { monthDocument, monthId, monthKind } from './month-totals-record';

/** What the leader told of a team's months (domain.md §8). */
export function monthTotalsRepository(collection: Collection) {
  return {
    /** Both ends included, ascending. */
    async between(teamId: string, from: Month, to: Month) {
      const partition = teamPartition(teamId);
      const found = await listAll(collection, monthKind, { partition, from, to, order: 'oldest' });
      return found.map(({ value }) => value);
    },

    /** One save of the form, once for each press (`token`). */
    tell: (teamId: string, token: string, edit: MonthEdit) => {
      const partition = teamPartition(teamId);
      const id = monthId(edit.month);
      const entry = { actorId: edit.byId, action: 'criteria.tell', objectId: id } as const;
      return changeOnce(collection, {
        kind: monthKind,
        partition,
        id,
        entry: auditDocument(partition, token, edit.at, entry),
        decide: (present) => tellMonth(present, edit),
        documentOf: (next) => monthDocument(teamId, next),
      });
    },
  };
}
