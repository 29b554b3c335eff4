import type { EmployerImport } from '../../domain/employers/employer-import';
import { type Decision, refuse, write } from '../../domain/kit/decision';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { valueNow } from '../kit/change-outcome';
import { IMPORTS } from '../kit/partitions';
import { type Stored, storedAs } from '../kit/record';
import { removeUpTo } from '../kit/remove-up-to';
import { importDocument, importKind, OPEN, SAVED } from './employer-import-record';

const DAY_MS = 24 * 60 * 60 * 1000;
/** As long as a list lies unsaved, and as long as it can be undone. */
const KEPT_MS = { [OPEN]: DAY_MS, [SAVED]: 31 * DAY_MS };

/** Lists that are being brought into a register: what passed the rules of it, never the file. */
export function employerImportRepository(collection: Collection) {
  async function find(id: string): Promise<Stored<EmployerImport> | undefined> {
    return storedAs(importKind, await collection.get(IMPORTS, id));
  }

  const change = (
    id: string,
    decide: (present: EmployerImport | undefined) => Decision<EmployerImport, 'no'>,
  ) =>
    changeOnce<EmployerImport, 'no'>(collection, {
      kind: importKind,
      partition: IMPORTS,
      id,
      documentOf: importDocument,
      decide,
    });

  return {
    find,

    /** Once, however often the message with the file comes. What is kept of it now. */
    async begin(list: EmployerImport): Promise<EmployerImport> {
      const outcome = await change(list.id, (present) => (present ? refuse('no') : write(list)));
      return valueNow(outcome) ?? list;
    },

    /** What is kept after it; nothing when the list is not there any more. */
    async change(
      id: string,
      next: (present: EmployerImport) => EmployerImport | undefined,
    ): Promise<EmployerImport | undefined> {
      const outcome = await change(id, (present) => {
        const changed = present && next(present);
        return changed ? write(changed) : refuse('no');
      });
      return valueNow(outcome);
    },

    async remove(id: string): Promise<void> {
      const found = await find(id);
      if (found && !found.value.savedAt) await collection.remove(IMPORTS, id, found.etag);
    },

    /** Removes what nobody saved within a day, and what can't be undone any more. */
    async forget(now: Date): Promise<void> {
      for (const key of [OPEN, SAVED] as const) {
        const to = new Date(now.getTime() - KEPT_MS[key]).toISOString();
        await removeUpTo(collection, { partition: IMPORTS, type: importKind.type, key, to });
      }
    },
  };
}
