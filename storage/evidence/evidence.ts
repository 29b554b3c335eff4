import type { AuditAction } from '../../domain/audit/audit-actions';
import {
  type EvidenceRefusal,
  editEvidence,
  noteEvidence,
  removeEvidence,
  restoreEvidence,
} from '../../domain/evidence/change-evidence';
import type { Evidence, KeptEvidence } from '../../domain/evidence/evidence';
import type { Told } from '../../domain/evidence/evidence-form';
import { type Decision, write } from '../../domain/kit/decision';
import type { LocalDate } from '../../domain/local-date';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import {
  criteriaNoteDocument,
  criteriaNoteKind,
  evidenceId,
} from '../criteria/criteria-note-record';
import { criteriaNotesBetween } from '../criteria/criteria-notes';
import { changeOnce } from '../kit/change-once';
import { teamPartition } from '../kit/partitions';
import { stored } from '../kit/record';

export interface EvidencePress {
  readonly teamId: string;
  readonly evidenceId: string;
  readonly actorId: string;
  readonly at: Date;
  /** Of the form: a repeated press changes nothing. */
  readonly token: string;
}

/** What was done on days for a team's criteria, the removed included. */
export function evidenceRepository(collection: Collection) {
  function change(
    { teamId, evidenceId: of, actorId, at, token }: EvidencePress,
    action: AuditAction,
    decide: (present: KeptEvidence | undefined) => Decision<KeptEvidence, EvidenceRefusal>,
  ) {
    const partition = teamPartition(teamId);
    const id = evidenceId(of);
    return changeOnce(collection, {
      kind: criteriaNoteKind,
      partition,
      id,
      entry: auditDocument(partition, `${action}:${of}:${token}`, at, {
        actorId,
        action,
        objectId: id,
      }),
      decide: (present) => {
        const decision = decide(present?.kind === 'evidence' ? present : undefined);
        return decision.kind === 'refuse'
          ? decision
          : write({ ...decision.next, kind: 'evidence' as const });
      },
      documentOf: (next) => criteriaNoteDocument(teamId, next),
    });
  }

  return {
    async find(teamId: string, id: string): Promise<KeptEvidence | undefined> {
      const document = await collection.get(teamPartition(teamId), evidenceId(id));
      const found = document && stored(criteriaNoteKind, document).value;
      return found?.kind === 'evidence' ? found : undefined;
    },

    /** Those of the ids that there are, in one request and in no order; the removed too. */
    async findAll(teamId: string, ids: readonly string[]): Promise<KeptEvidence[]> {
      if (ids.length === 0) return [];
      const found = await collection.getAll(teamPartition(teamId), ids.map(evidenceId));
      return found
        .map((document) => stored(criteriaNoteKind, document).value)
        .filter((note) => note.kind === 'evidence');
    },

    /** Of the days, both included, ascending. */
    async between(teamId: string, from: LocalDate, to: LocalDate): Promise<KeptEvidence[]> {
      const { evidence } = await criteriaNotesBetween(collection, teamId, { from, to });
      return [...evidence];
    },

    note: (press: Omit<EvidencePress, 'evidenceId'>, evidence: Evidence) =>
      change({ ...press, evidenceId: evidence.id }, 'evidence.note', (present) =>
        noteEvidence(present, evidence, press),
      ),
    /** `base` is the `at` of what the form showed. */
    edit: (press: EvidencePress, told: Told, base: string) =>
      change(press, 'evidence.edit', (present) =>
        editEvidence(present, told, { at: press.at, base }),
      ),
    remove: (press: EvidencePress) =>
      change(press, 'evidence.remove', (present) => removeEvidence(present, press)),
    restore: (press: EvidencePress) =>
      change(press, 'evidence.restore', (present) => restoreEvidence(present, press)),
  };
}
