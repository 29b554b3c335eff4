import type { Evidence } from '../../domain/evidence/evidence';
import type { EvidenceKind } from '../../domain/evidence/evidence-kind';
import type { Surface } from '../kit/card-action';

/** What has just been done, with what takes it back. */
export interface Receipt {
  readonly state: 'noted' | 'already' | 'edited' | 'removed' | 'restored';
  readonly evidence: Evidence;
  /** Whether it can be taken back, or restored, by whom the card is for. */
  readonly canChange: boolean;
}

/** A kind of evidence as its reader may see and note it. */
export interface NotedKind {
  readonly kind: EvidenceKind;
  readonly canNote: boolean;
  /** Whom or where the one press is of; one without either where nothing has to be named. */
  readonly presets: readonly Preset[];
  /** Of the last year, the newest first. */
  readonly noted: readonly NotedDay[];
}

export interface NotedDay {
  readonly evidence: Evidence;
  /** Whether the reader may correct it. */
  readonly canChange: boolean;
}

export interface Preset {
  readonly partner?: string | undefined;
  readonly coachId?: string | undefined;
}

export interface NotedPlace {
  readonly teamId: string;
  readonly from: string;
  readonly token: string;
  readonly surface: Surface;
  /** Coaches by their ids, for who may know of them. */
  readonly names: ReadonlyMap<string, string>;
}

export interface NotedView extends NotedPlace {
  readonly kinds: readonly NotedKind[];
  readonly receipt?: Receipt | undefined;
}
