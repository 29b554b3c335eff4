import type { LocalDate } from '../local-date';
import type { EvidenceKind, Setting, Tick } from './evidence-kind';

/** Something that was done on a day for a quality criterion. No client is named in it. */
export interface Evidence {
  readonly id: string;
  readonly teamId: string;
  readonly kind: EvidenceKind;
  readonly on: LocalDate;
  /** Who noted it (Entra object id). */
  readonly byId: string;
  readonly setting?: Setting | undefined;
  readonly ticks: readonly Tick[];
  /** Coaches who were there (Entra object ids); nothing while it was not told. */
  readonly presentIds?: readonly string[] | undefined;
  /** The coach in the field with the leader (8.4). */
  readonly coachId?: string | undefined;
  /** The partner team, by its name. */
  readonly partner?: string | undefined;
  /** Targets, a topic, an arrangement: short and past the personal-data guard. */
  readonly text?: string | undefined;
}

/** Evidence as it is kept, with what it was before. */
export interface KeptEvidence {
  readonly evidence: Evidence;
  /** ISO instant of the last change. */
  readonly at: string;
  /** ISO instant; set while it is taken back, and it can be restored for 30 days. */
  readonly removedAt?: string | undefined;
  /** Oldest first. */
  readonly history: readonly { readonly evidence: Evidence; readonly at: string }[];
}

/** Those that are not taken back, by their day. */
export function standing(kept: readonly KeptEvidence[]): Evidence[] {
  return kept
    .filter(({ removedAt }) => removedAt === undefined)
    .map(({ evidence }) => evidence)
    .toSorted((a, b) => a.on.localeCompare(b.on));
}
