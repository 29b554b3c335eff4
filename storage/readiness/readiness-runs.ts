import { refuse, write } from '../../domain/kit/decision';
import type { PressDecision } from '../../domain/readiness/press-run';
import type { ReadinessRun } from '../../domain/readiness/readiness-run';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll } from '../kit/list-all';
import { READINESS } from '../kit/partitions';
import { type Stored, storedAs } from '../kit/record';
import { doneKey, readinessRunDocument, runKind, SHOWN } from './readiness-run-record';

/** That the checklist was gone through: who, when and counts by group. */
export function readinessRunRepository(collection: Collection) {
  return {
    async find(id: string): Promise<Stored<ReadinessRun> | undefined> {
      const document = await collection.get(READINESS, id);
      return storedAs(runKind, document);
    },
    /** Takes a press into its run, new or not; a press that nothing comes of changes nothing. */
    async press(id: string, decide: (run: ReadinessRun | undefined) => PressDecision) {
      const outcome = await changeOnce(collection, {
        kind: runKind,
        partition: READINESS,
        id,
        decide(present) {
          const decision = decide(present);
          return decision.kind === 'next' ? write(decision) : refuse(decision);
        },
        documentOf: ({ run }) => readinessRunDocument(run),
      });
      return outcome.kind === 'written' ? outcome.next : outcome.refusal;
    },
    /** Keeps it in place of the one with `etag`. False when overtaken. */
    async replace(run: ReadinessRun, etag: string): Promise<boolean> {
      return (await collection.replace(readinessRunDocument(run), etag)).kind === 'replaced';
    },
    /** Those whose card may hold answers, oldest first. */
    shown: () =>
      listAll(collection, runKind, { partition: READINESS, key: SHOWN, order: 'oldest' }),
    /** How many lists a team's people took to the result from one instant up to another. */
    finishedIn: (teamId: string, { from, to }: { from: Date; to: Date }): Promise<number> =>
      collection.count({
        partition: READINESS,
        type: runKind.type,
        key: doneKey(teamId),
        from: from.toISOString(),
        to: new Date(to.getTime() - 1).toISOString(),
      }),
  };
}
