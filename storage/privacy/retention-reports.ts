import { z } from 'zod';
import { write } from '../../domain/kit/decision';
import type { LocalDate } from '../../domain/local-date';
import type { RetentionKind } from '../../domain/privacy/retention';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { daySchema } from '../kit/day-schema';
import { listFirst } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const reportKind = defineRecord({
  type: 'retentionReport',
  version: 1,
  schema: z.object({
    day: daySchema,
    /** How many records of each kind were removed. */
    removed: z.record(z.string(), z.number()).readonly(),
  }),
});

/** That old records were removed, day by day, and how many: the controller's proof. */
export function retentionReportRepository(collection: Collection) {
  return {
    /** Adds to the day's counts: there are several rounds a day, and several instances. */
    async add(day: LocalDate, counts: Readonly<Record<RetentionKind, number>>): Promise<void> {
      const id = `retentionReport:${day}`;
      await changeOnce<ReturnType<typeof reportKind.fromDocument>, never>(collection, {
        kind: reportKind,
        partition: DIRECTORY,
        id,
        decide: (present) =>
          write({
            day,
            removed: Object.fromEntries(
              Object.entries(counts).map(([kind, count]) => [
                kind,
                count + (present?.removed[kind] ?? 0),
              ]),
            ),
          }),
        documentOf: (next) => reportKind.toDocument({ id, partition: DIRECTORY, at: day }, next),
      });
    },
    /** The latest days, newest first. */
    async latest(days: number) {
      const found = await listFirst(collection, reportKind, days, { partition: DIRECTORY });
      return found.map(({ value }) => value);
    },
  };
}
