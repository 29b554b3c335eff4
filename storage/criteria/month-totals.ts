import type { Month } from '../../domain/criteria/month';
import { type KeptMonth, type MonthEdit, tellMonth } from '../../domain/criteria/tell-month';
import { write } from '../../domain/kit/decision';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { teamPartition } from '../kit/partitions';
import { criteriaNoteDocument, criteriaNoteKind, monthId } from './criteria-note-record';
import { criteriaNotesBetween } from './criteria-notes';

/** What the leader told of a team's months (domain.md §8). */
export function monthTotalsRepository(collection: Collection) {
  return {
    /** Both ends included, ascending. */
    async between(teamId: string, from: Month, to: Month): Promise<KeptMonth[]> {
      const { months } = await criteriaNotesBetween(collection, teamId, { from, to });
      return [...months];
    },

    /** One save of the form, once for each press (`token`). */
    tell: (teamId: string, token: string, edit: MonthEdit) => {
      const partition = teamPartition(teamId);
      const id = monthId(edit.month);
      const entry = { actorId: edit.byId, action: 'criteria.tell', objectId: id } as const;
      return changeOnce(collection, {
        kind: criteriaNoteKind,
        partition,
        id,
        entry: auditDocument(partition, token, edit.at, entry),
        decide: (present) => {
          const told = tellMonth(present?.kind === 'month' ? present : undefined, edit);
          return told.kind === 'refuse' ? told : write({ ...told.next, kind: 'month' as const });
        },
        documentOf: (next) => criteriaNoteDocument(teamId, next),
      });
    },
  };
}
