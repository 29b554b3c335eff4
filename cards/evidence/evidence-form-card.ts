import {
  EVIDENCE_FORM,
  type EvidenceErrors,
  type EvidenceField,
  type EvidenceForm,
  fieldsOf,
} from '../../domain/evidence/evidence-form';
import { EVIDENCE_RULES, type EvidenceKind } from '../../domain/evidence/evidence-kind';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, warning } from '../kit/adaptive-card';
import { askElsewhere } from '../kit/ask';
import { askChoice, askChoices } from '../kit/ask-choices';
import { askDay, askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fixNotice } from '../kit/fix-notice';
import {
  errorsIn,
  type FormInputs,
  requiredLabel,
  type ShownForm,
  shownForm,
} from '../kit/form-inputs';
import { type Choice, choiceInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import { leaveEvidence, removeEvidence, saveEvidence } from './evidence-actions';
import type { NotedPlace } from './noted-view';

export interface EvidenceFormView extends NotedPlace {
  readonly teamName: string;
  readonly kind: EvidenceKind;
  /** Of what the form is, or will be. */
  readonly evidenceId: string;
  /** When it was changed last; empty for something new. */
  readonly base: string;
  readonly form: EvidenceForm;
  readonly errors: EvidenceErrors;
  /** Somebody else has changed it since. */
  readonly isOvertaken?: boolean | undefined;
  readonly coaches: readonly Choice[];
}

const INPUTS: FormInputs<EvidenceField> = {
  labelOf: (t, id) => t(`evidence.field.${id}`),
  asks: {
    on: askDay(EVIDENCE_FORM.on),
    coachId: { ...askElsewhere, isRequired: true },
    partner: askText(EVIDENCE_FORM.partner, { hint: (t) => t('evidence.hint.partner') }),
    setting: askChoice(EVIDENCE_FORM.setting, (t, value) => t(`evidence.setting.${value}`), {
      isOpen: true,
    }),
    ticks: askChoices(EVIDENCE_FORM.ticks, (t, value) => t(`evidence.tick.${value}`)),
    presentIds: askElsewhere,
    text: askText(EVIDENCE_FORM.text, {
      hint: (t) => t('evidence.hint.text'),
      isMultiline: true,
    }),
  },
};

/** Another day and what there is to tell beside it; or what was noted, to be corrected. */
export function evidenceFormCard(language: Language, view: EvidenceFormView): CardReply {
  const t = wordsIn(language);
  const { kind, teamId, from, token, surface, evidenceId, base, form, errors } = view;
  const title = t(`evidence.kind.${kind}`);
  const errorOf = errorsIn<EvidenceField>(t, errors);
  const shown = shownForm(t, INPUTS, { form, errorOf });
  const wrong = fieldsOf(kind).filter((id) => errors[id] !== undefined);
  const { rhythm, seenBy } = EVIDENCE_RULES[kind];
  const look = { surface, inputs: 'none' } as const;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        note(`${view.teamName} · ${t(`evidence.asked.${rhythm ?? 'none'}`)}`),
        view.isOvertaken ? warning(t('evidence.overtaken')) : undefined,
        fixNotice(
          t,
          wrong.map((id) => t(`evidence.field.${id}`)),
        ),
        ...fieldsOf(kind).flatMap((id) => inputOf(t, view, shown, id)),
        note(t(`evidence.seenBy.${seenBy}`)),
      ],
      [
        button(
          saveEvidence,
          t('evidence.save'),
          { teamId, from, kind, evidenceId, token, base },
          { surface, style: 'positive' },
        ),
        base === ''
          ? undefined
          : button(removeEvidence, t('evidence.undo'), { teamId, from, evidenceId, token }, look),
        button(leaveEvidence, t('form.cancel'), { teamId, from }, look),
      ],
    ),
  };
}

function inputOf(
  t: Words,
  { kind, coaches }: EvidenceFormView,
  shown: ShownForm<EvidenceField>,
  id: EvidenceField,
): CardElement[] {
  if (id === 'coachId')
    return choiceInput(shown.state(id), coaches, { placeholder: t('evidence.hint.coach') });
  if (id === 'presentIds') return choiceInput(shown.state(id), coaches, { isMultiSelect: true });
  if (id === 'partner' && kind === 'partnerVisit')
    return INPUTS.asks.partner.draw(t, {
      ...shown.state('partner'),
      label: requiredLabel(t, t('evidence.field.partner')),
    });
  if (id !== 'text') return shown.inputs(id);
  // What the words are for differs by what was done.
  const label = t(kind === 'outcomeReview' ? 'evidence.targets' : 'evidence.field.text');
  return INPUTS.asks.text.draw(t, { ...shown.state(id), label });
}
