import { type Decision, refuse, write } from '../kit/decision';
import type { Expert, ExpertGroup } from './expert-group';
import {
  type ExpertGroupForm,
  type ExpertGroupOutcome,
  readExpertGroupForm,
} from './expert-group-form';

export interface ExpertGroupEdit {
  readonly groupId: string;
  readonly form: ExpertGroupForm;
  /** Token of this form. */
  readonly token: string;
  /** `lastEdit` of the group that the form showed; empty for a new group. */
  readonly base: string;
  /** Who can be named besides the members, as Teams and the store know them. */
  readonly candidates: readonly Expert[];
  readonly now: Date;
}

export type ExpertGroupRefusal =
  | { readonly kind: 'gone' }
  /** Somebody else has changed it since the form was shown. */
  | { readonly kind: 'changed' }
  | Extract<ExpertGroupOutcome, { kind: 'invalid' }>;

export function saveExpertGroup(
  present: ExpertGroup | undefined,
  { groupId, form, token, base, candidates, now }: ExpertGroupEdit,
): Decision<ExpertGroup, ExpertGroupRefusal> {
  if (!present && base !== '') return refuse({ kind: 'gone' });
  if (present && present.lastEdit !== base) return refuse({ kind: 'changed' });
  // Who they are comes from Teams and the store, never from the card.
  const known = new Map(
    [...(present?.members ?? []), ...candidates].map((person) => [person.id, person]),
  );
  const read = readExpertGroupForm(form, [...known.keys()]);
  if (read.kind === 'invalid') return refuse(read);
  return write({
    id: groupId,
    name: read.name,
    topics: read.topics,
    members: read.memberIds.flatMap((id) => known.get(id) ?? []),
    createdAt: present?.createdAt ?? now.toISOString(),
    lastEdit: token,
  });
}

/** `base` is the `lastEdit` of the group that the presser saw. */
export function removeExpertGroup(
  present: ExpertGroup | undefined,
  base: string,
): Decision<ExpertGroup, 'gone' | 'changed'> {
  if (!present) return refuse('gone');
  return present.lastEdit === base ? write(present) : refuse('changed');
}
