import { type KeptTimeDay, type TimeDay, tellTimeDay } from '../../domain/evidence/time-day';
import { write } from '../../domain/kit/decision';
import type { LocalDate } from '../../domain/local-date';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import {
  criteriaNoteDocument,
  criteriaNoteKind,
  timeDayId,
} from '../criteria/criteria-note-record';
import { changeOnce } from '../kit/change-once';
import { teamPartition } from '../kit/partitions';
import { stored } from '../kit/record';

/** Coaches' days of the sample weeks, each told by the coach. */
export function timeDayRepository(collection: Collection) {
  return {
    async find(teamId: string, coachId: string, on: LocalDate): Promise<KeptTimeDay | undefined> {
      const document = await collection.get(teamPartition(teamId), timeDayId(coachId, on));
      const found = document && stored(criteriaNoteKind, document).value;
      return found?.kind === 'timeDay' ? found : undefined;
    },

    /** Once for each press (`token`). */
    tell(day: TimeDay, { token, at }: { readonly token: string; readonly at: Date }) {
      const { teamId, coachId, on } = day;
      const partition = teamPartition(teamId);
      const id = timeDayId(coachId, on);
      const entry = { actorId: coachId, action: 'evidence.time', objectId: id } as const;
      return changeOnce(collection, {
        kind: criteriaNoteKind,
        partition,
        id,
        entry: auditDocument(partition, `evidence.time:${id}:${token}`, at, entry),
        decide: (present) => {
          const told = tellTimeDay(present?.kind === 'timeDay' ? present : undefined, day, at);
          return told.kind === 'refuse' ? told : write({ ...told.next, kind: 'timeDay' as const });
        },
        documentOf: (next) => criteriaNoteDocument(teamId, next),
      });
    },
  };
}
