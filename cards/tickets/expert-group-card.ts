import type { FormError } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import type { ExpertGroupField, ExpertGroupForm } from '../../domain/tickets/expert-group-form';
import { adaptiveCard, heading, note, paragraph, warning } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { fixMarkedNotice } from '../kit/fix-notice';
import { shownForm } from '../kit/form-inputs';
import { type Choice, choiceInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { openExperts } from '../teams/settings-actions';
import {
  type ExpertGroupData,
  removeExperts,
  saveExperts,
  saveMoreExperts,
} from './expert-group-actions';
import { errorWords, GROUP_INPUTS } from './expert-group-inputs';

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
        Object.keys(errors).length > 0 ? fixMarkedNotice(t) : undefined,
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
        button(openExperts, t('form.cancel'), {}, { surface, inputs: 'none' }),
      ],
    ),
  };
}
