import { choices, ids } from '../kit/choice-fields';
import { type FormOf, type IdOf, readForm } from '../kit/form';
import { type FormError, LONGEST } from '../kit/form-error';
import { line, text } from '../kit/text-fields';
import { TICKET_TOPICS, type TicketTopic } from './ticket';

export const EXPERT_GROUP_FORM = {
  name: text(LONGEST.name, { isRequired: true }),
  topics: choices(TICKET_TOPICS),
  /** Members so far who are left ticked, and one more. */
  members: ids,
  added: line(),
};
export type ExpertGroupField = IdOf<typeof EXPERT_GROUP_FORM>;
/** As the card sends it; several choices are separated by commas. */
export type ExpertGroupForm = FormOf<typeof EXPERT_GROUP_FORM>;

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
  const { values, errors, refuse, hasErrors } = readForm(EXPERT_GROUP_FORM, form);
  const { name, topics, members, added } = values;
  const isKnown = (id: string) => knownIds.includes(id);
  if (!members.every(isKnown)) refuse('members', 'notAChoice');
  if (added && !isKnown(added)) refuse('added', 'notAChoice');
  const memberIds = knownIds.filter((id) => members.includes(id));
  if (isKnown(added) && !memberIds.includes(added)) memberIds.push(added);
  if (topics.length === 0) refuse('topics', 'required');
  if (memberIds.length === 0) refuse('added', 'required');
  if (hasErrors() || !name) return { kind: 'invalid', errors };
  return { kind: 'valid', name, topics, memberIds };
}
