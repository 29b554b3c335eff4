import { type Decision, refuse, write } from '../kit/decision';
import { canRestore } from '../kit/undo';
import type { Evidence, KeptEvidence } from './evidence';
import type { Told } from './evidence-form';

export type EvidenceRefusal = 'gone' | 'overtaken' | 'tooLate' | 'unchanged';

interface By {
  readonly at: Date;
  readonly byId: string;
}

/** Notes it for the first time; its id is the form's, so that a repeated press finds it there. */
export function noteEvidence(
  present: KeptEvidence | undefined,
  evidence: Evidence,
  { at }: Pick<By, 'at'>,
): Decision<KeptEvidence, EvidenceRefusal> {
  if (present) return refuse('unchanged');
  return write({ evidence, at: at.toISOString(), history: [] });
}

/** Corrects it; refused when it was changed since it was shown (`base`: the instant then). */
export function editEvidence(
  present: KeptEvidence | undefined,
  told: Told,
  { at, base }: { readonly at: Date; readonly base: string },
): Decision<KeptEvidence, EvidenceRefusal> {
  if (!present || present.removedAt !== undefined) return refuse('gone');
  if (present.at !== base) return refuse('overtaken');
  const { id, teamId, kind, byId } = present.evidence;
  const next: Evidence = { ...told, id, teamId, kind, byId };
  const former = { evidence: present.evidence, at: present.at };
  const history = [...present.history, former];
  return write({ evidence: next, at: at.toISOString(), history });
}

/** Takes it back; it stays for 30 days to be restored. */
export function removeEvidence(
  present: KeptEvidence | undefined,
  { at }: Pick<By, 'at'>,
): Decision<KeptEvidence, EvidenceRefusal> {
  if (!present) return refuse('gone');
  if (present.removedAt !== undefined) return refuse('unchanged');
  return write({ ...present, at: at.toISOString(), removedAt: at.toISOString() });
}

export function restoreEvidence(
  present: KeptEvidence | undefined,
  { at }: Pick<By, 'at'>,
): Decision<KeptEvidence, EvidenceRefusal> {
  if (!present) return refuse('gone');
  const { removedAt, ...rest } = present;
  if (removedAt === undefined) return refuse('unchanged');
  if (!canRestore(new Date(removedAt), at)) return refuse('tooLate');
  return write({ ...rest, at: at.toISOString() });
}
