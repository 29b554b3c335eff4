import type { FormError } from '../../domain/kit/form-error';
import { EXPERT_GROUP_FORM, type ExpertGroupField } from '../../domain/tickets/expert-group-form';
import { askElsewhere } from '../kit/ask';
import { askChoices } from '../kit/ask-choices';
import { askText } from '../kit/ask-typed';
import type { FormInputs } from '../kit/form-inputs';
import type { Words } from '../kit/wording';

export const GROUP_INPUTS: FormInputs<ExpertGroupField> = {
  labelOf: (t, id) => t(`experts.field.${id}`),
  asks: {
    name: askText(EXPERT_GROUP_FORM.name),
    topics: askChoices(EXPERT_GROUP_FORM.topics, (t, value) => t(`ticket.topic.${value}`), {
      isRequired: true,
    }),
    members: askElsewhere,
    added: { ...askElsewhere, isRequired: true },
  },
};

export function errorWords(
  t: Words,
  id: ExpertGroupField,
  error: FormError | undefined,
): string | undefined {
  if (!error) return undefined;
  if (id === 'added' && error === 'required') return t('experts.chooseMember');
  if (id === 'topics' && error === 'required') return t('experts.chooseTopic');
  return t(`formError.${error}`);
}
