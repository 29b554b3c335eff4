import { z } from 'zod';
import type { FormError } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import {
  EXPERT_GROUP_FORM,
  type ExpertGroupField,
  type ExpertGroupForm,
} from '../../domain/tickets/expert-group-form';
import { adaptiveCard, heading, note, paragraph, warning } from '../kit/adaptive-card';
import { askElsewhere } from '../kit/ask';
import { askChoices } from '../kit/ask-choices';
import { askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { type FormInputs, schemasOf, shownForm } from '../kit/form-inputs';
import { type Choice, choiceInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { type Words, wordsIn } from '../kit/wording';
import { openExperts } from '../teams/settings-actions';

const GROUP_INPUTS: FormInputs<ExpertGroupField> = {
  labelOf: (t, id) => t(`experts.field.${id}`),
  asks: {
    name: askText(EXPERT_GROUP_FORM.name),
    topics: askChoices(EXPERT_GROUP_FORM.topics, (t, value) => t(`ticket.topic.${value}`)),
    members: askElsewhere,
    added: askElsewhere,
  },
};

const groupData = z.object({
  ...schemasOf(EXPERT_GROUP_FORM),
  groupId: z.uuid(),
  /** Of this form. */
  token: z.uuid(),
  /** Of the form that wrote what this one was shown; empty for a new group. */
  base: typed,
});
export type ExpertGroupData = z.infer<typeof groupData>;

export const saveExperts = cardAction('experts.save', groupData);
/** Saves, and shows the form again for one more member. */
export const saveMoreExperts = cardAction('experts.saveMore', groupData);
export const removeExperts = cardAction('experts.remove', groupData);

export interface ExpertGroupView {
  readonly data: Pick<ExpertGroupData, 'groupId' | 'token' | 'base'>;
  readonly form: ExpertGroupForm;
  /** As it is kept; missing for a new one. */
  readonly name?: string | undefined;
  readonly members: readonly Choice[];
  readonly candidates: readonly Choice[];
  /** Some people are not among the candidates. */
  readonly candidateNote?: string | undefined;
  readonly errors?: Partial<Record<ExpertGroupField, FormError>> | undefined;
  readonly isChanged?: boolean | undefined;
  readonly notice?: string | undefined;
  readonly surface: Surface;
}

/** A group's name, topics and members. */
export function expertGroupCard(language: Language, view: ExpertGroupView): CardReply {
  const t = wordsIn(language);
  const { data, form, name, members, candidates, errors = {}, surface } = view;
  const title = name === undefined ? t('experts.newTitle') : t('experts.editTitle', { name });
  const errorOf = (id: ExpertGroupField) => errorWords(t, id, errors[id]);
  const group = shownForm(t, GROUP_INPUTS, { form, errorOf });
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        view.isChanged ? warning(t('experts.changed')) : undefined,
        Object.keys(errors).length > 0 ? warning(t('experts.fix')) : undefined,
        ...group.inputs('name', 'topics'),
        ...(members.length > 0
          ? choiceInput(group.state('members'), members, { isMultiSelect: true })
          : []),
        ...choiceInput(group.state('added'), candidates, {
          isFiltered: true,
          placeholder: t('experts.choosePerson'),
        }),
        view.candidateNote ? note(view.candidateNote) : undefined,
      ],
      [
        button(saveExperts, t('experts.save'), data, { surface, style: 'positive' }),
        button(saveMoreExperts, t('experts.saveMore'), data, { surface }),
        name === undefined
          ? undefined
          : button(removeExperts, t('experts.remove'), data, { surface, inputs: 'none' }),
        button(openExperts, t('experts.back'), {}, { surface, inputs: 'none' }),
      ],
    ),
  };
}

function errorWords(
  t: Words,
  id: ExpertGroupField,
  error: FormError | undefined,
): string | undefined {
  if (!error) return undefined;
  if (id === 'added' && error === 'required') return t('experts.chooseMember');
  if (id === 'topics' && error === 'required') return t('experts.chooseTopic');
  return t(`formError.${error}`);
}
