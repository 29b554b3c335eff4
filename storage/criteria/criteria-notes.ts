import type { KeptMonth } from '../../domain/criteria/tell-month';
import type { KeptEvidence } from '../../domain/evidence/evidence';
import type { KeptTimeDay } from '../../domain/evidence/time-day';
import type { Collection } from '../collection/collection';
import { listAll } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { criteriaNoteKind } from './criteria-note-record';

/** More than a year of fifteen coaches, their meetings with partner teams and sample days included. */
const NOTES_A_REQUEST = 2_000;

export interface CriteriaNotes {
  /** Each ascending, what was taken back included. */
  readonly months: readonly KeptMonth[];
  readonly evidence: readonly KeptEvidence[];
  readonly timeDays: readonly KeptTimeDay[];
}

/** What is told of a team's criteria, between two days or months (both included). */
export async function criteriaNotesBetween(
  collection: Collection,
  teamId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<CriteriaNotes> {
  const found = await listAll(collection, criteriaNoteKind, {
    partition: teamPartition(teamId),
    from,
    to,
    order: 'oldest',
    pageSize: NOTES_A_REQUEST,
  });
  const notes = found.map(({ value }) => value);
  return {
    months: notes.filter((note) => note.kind === 'month'),
    evidence: notes.filter((note) => note.kind === 'evidence'),
    timeDays: notes.filter((note) => note.kind === 'timeDay'),
  };
}
