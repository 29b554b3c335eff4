import type { AuditAction } from '../../domain/audit/audit-actions';
import type { Employer } from '../../domain/employers/employer';
import type { MergedEntries } from '../../domain/employers/merge-entries';
import {
  changeEntry,
  type EmployerPress,
  type RegisteredEmployer,
} from '../../domain/employers/register-entry';
import type { Decision } from '../../domain/kit/decision';
import { auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { teamPartition } from '../kit/partitions';
import type { Stored } from '../kit/record';
import { writeOnce } from '../kit/write-once';
import { employerAdditions } from './employer-additions';
import { employerBatches } from './employer-batches';
import { employerReads } from './employer-reads';
import { employerDocument } from './employer-record';

interface Facts {
  readonly entry: RegisteredEmployer | undefined;
  readonly register: readonly Employer[];
}

/** A team's employers. What others decide on is read again with every round of a write. */
export function employerRepository(collection: Collection) {
  const reads = employerReads(collection);
  const { find, findCurrent, register } = reads;

  return {
    ...reads,
    ...employerAdditions(collection, reads),
    ...employerBatches(collection, reads),

    /** Changes the employer, or the one it was merged into. The former version stays in its history. */
    edit: <Refusal>(
      teamId: string,
      id: string,
      press: EmployerPress,
      decide: (facts: Facts) => Decision<Employer, Refusal>,
    ) =>
      writeOnce(collection, {
        partition: teamPartition(teamId),
        entry: entryOf(teamId, id, press, 'employer.edit'),
        read: async () => ({
          found: await findCurrent(teamId, id),
          register: await register(teamId),
        }),
        decide: (present) => decide({ entry: present.found?.value, register: present.register }),
        writes: (employer, { found }) =>
          found ? [replaceWith(found, changeEntry(found.value, employer, press))] : [],
      }),

    /**
     * The loser leaves the register and points to the winner: both are written or neither. The
     * loser's meetings are still its own; see `meetings.moveAll`.
     */
    merge: <Refusal>(
      teamId: string,
      ids: { readonly winner: string; readonly loser: string },
      press: EmployerPress,
      decide: (
        winner: RegisteredEmployer | undefined,
        loser: RegisteredEmployer | undefined,
      ) => Decision<MergedEntries, Refusal>,
    ) =>
      writeOnce(collection, {
        partition: teamPartition(teamId),
        entry: entryOf(teamId, ids.loser, press, 'employer.merge'),
        read: () => Promise.all([find(teamId, ids.winner), find(teamId, ids.loser)]),
        decide: ([winner, loser]) => decide(winner?.value, loser?.value),
        writes: (merged, [winner, loser]) =>
          winner && loser
            ? [replaceWith(loser, merged.loser), replaceWith(winner, merged.winner)]
            : [],
      }),
  };
}

function entryOf(teamId: string, objectId: string, press: EmployerPress, action: AuditAction) {
  const { actorId, at, token } = press;
  return auditDocument(teamPartition(teamId), token, at, { actorId, action, objectId });
}

function replaceWith({ etag }: Stored<RegisteredEmployer>, next: RegisteredEmployer): Write {
  return { op: 'replace', document: employerDocument(next), etag };
}
