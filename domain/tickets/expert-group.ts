import { type Decision, refuse, write } from '../kit/decision';
import {
  type ExpertGroupForm,
  type ExpertGroupOutcome,
  readExpertGroupForm,
} from './expert-group-form';
import type { Correspondent, TicketTopic } from './ticket';

/** Whoever is named may never have spoken with the bot: the first chat is opened with this. */
export interface Expert extends Correspondent {
  /** Teams' own id of the person for this bot (`29:…`). */
  readonly mri: string;
  readonly serviceUrl: string;
}

/** People whom the coordinator has named for some topics; a topic may have several groups. */
export interface ExpertGroup {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly TicketTopic[];
  readonly members: readonly Expert[];
  /** ISO instant. */
  readonly createdAt: string;
  /** Token of the form that wrote it last. */
  readonly lastEdit: string;
}

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
