import { type FormError, LONGEST } from '../kit/form-error';
import { readerOf } from '../kit/form-reader';
import { TICKET_TOPICS, type TicketTopic } from './ticket';

export const EXPERT_GROUP_FIELDS = ['name', 'topics', 'members', 'added'] as const;
export type ExpertGroupField = (typeof EXPERT_GROUP_FIELDS)[number];
/** As the form sends it; several choices are separated by commas. */
export type ExpertGroupForm = Readonly<Record<ExpertGroupField, string>>;

export type ExpertGroupOutcome =
  | {
      readonly kind: 'valid';
      readonly name: string;
      readonly topics: readonly TicketTopic[];
      /** Entra object ids, each once: those left ticked, and the one added. */
      readonly memberIds: readonly string[];
    }
  | { readonly kind: 'invalid'; readonly errors: Partial<Record<ExpertGroupField, FormError>> };

/** `knownIds`: the people who are members, or can be made ones. */
export function readExpertGroupForm(
  form: ExpertGroupForm,
  knownIds: readonly string[],
): ExpertGroupOutcome {
  const reader = readerOf(form);
  const name = reader.text('name', LONGEST.name);
  const topics = reader.choices('topics', TICKET_TOPICS);
  const ticked = reader.choices('members', knownIds);
  const added = reader.choice('added', knownIds);
  const memberIds = [...new Set(added ? [...ticked, added] : ticked)];
  if (!name) reader.refuse('name', 'required');
  if (topics.length === 0) reader.refuse('topics', 'required');
  if (memberIds.length === 0) reader.refuse('added', 'required');
  const isInvalid = Object.keys(reader.errors).length > 0;
  if (isInvalid || !name) return { kind: 'invalid', errors: reader.errors };
  return { kind: 'valid', name, topics, memberIds };
}
