import type { Language } from '../../domain/language';
import { BASES, CHANNELS, DEEDS, OUTCOMES, PARTICIPANTS } from '../../domain/meetings/meeting';
import { type MeetingField, MINUTES } from '../../domain/meetings/meeting-form';
import { container, note } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { choiceInput, dateInput, type FieldState, textInput, toggleInput } from '../kit/inputs';
import { dayIn, type Words } from '../kit/wording';
import type { MeetingFormView } from './meeting-form-view';
import { isTelling, plainWordsOf } from './meeting-words';

/** What is folded away: fields that a log can do without. */
const GROUPS = {
  agreed: ['outcome', 'nextStep', 'nextStepOn'],
  more: [
    'participants',
    'concernsJobSeeker',
    'isInLineWithPlan',
    'deeds',
    'hasVacancy',
    'contactRole',
    'contactName',
    'minutes',
    'place',
    'employerNeeds',
    'clientCode',
  ],
} as const satisfies Record<string, readonly MeetingField[]>;

/**
 * A group behind a button. What it holds already is said in words beside it, so that nothing is
 * saved unseen; it stands open when something in it needs a correction, or in an edit.
 */
export function folded(
  t: Words,
  language: Language,
  view: MeetingFormView,
  group: keyof typeof GROUPS,
): CardElement[] {
  const fields: readonly MeetingField[] = GROUPS[group];
  const told = fields.filter((field) => isTelling(field, view.form[field]));
  const isOpen =
    fields.some((field) => view.errors[field]) || (view.data.edit !== undefined && told.length > 0);
  const items = group === 'agreed' ? agreedInputs(t, view) : moreInputs(t, view);
  const summary = told.map((field) => {
    const { label } = stateOf(t, view, field);
    return `${label}: ${plainWordsOf(t, language, field, view.form[field])}`;
  });
  return fold({
    id: group,
    title: t(`meeting.${group}`),
    items,
    isOpen,
    summary: summary.join('\n\n'),
  });
}

function stateOf(t: Words, view: MeetingFormView, field: MeetingField): FieldState {
  const label = t(`meeting.field.${field}`);
  const error = view.errors[field];
  return {
    id: field,
    label: view.data.found.includes(field) ? t('meeting.found', { label }) : label,
    value: view.form[field],
    error: error && t(`formError.${error}`),
  };
}

export function employerInputs(t: Words, view: MeetingFormView): CardElement[] {
  const first = view.candidates.flatMap((id) =>
    view.employers.filter((employer) => employer.id === id),
  );
  const others = view.employers.filter((employer) => !view.candidates.includes(employer.id));
  const choices = [...first, ...others].map(({ id, name }) => ({ title: name, value: id }));
  const likely =
    view.likelySame.length > 0
      ? t('formError.likelySame', { name: view.likelySame.join(', ') })
      : undefined;
  const state = stateOf(t, view, 'newEmployer');
  const newName = (error: string | undefined) =>
    textInput({ ...state, error: state.error ?? error }, { maxLength: 120 });
  // Of a register that is still empty nothing can be chosen.
  if (choices.length === 0) return newName(stateOf(t, view, 'employerId').error);
  return [
    ...choiceInput(stateOf(t, view, 'employerId'), choices, {
      isFiltered: true,
      placeholder: t('meeting.hint.employerId'),
      ...(view.hasMoreEmployers ? { dataset: 'employers' } : {}),
    }),
    ...fold({
      id: 'newEmployerFold',
      title: t('meeting.newEmployerFold'),
      items: [
        ...newName(likely),
        ...(likely
          ? toggleInput({
              id: 'confirmNew',
              label: t('meeting.field.confirmNew'),
              value: view.data.confirmNew ?? '',
            })
          : []),
      ],
      isOpen: Boolean(view.form.newEmployer || state.error || likely),
    }),
  ];
}

export function dayInput(t: Words, language: Language, view: MeetingFormView): CardElement {
  const state = stateOf(t, view, 'metOn');
  // Said in words beside the input: a date read from "perjantaina" is easier to check as a weekday.
  const isRead = view.data.found.includes('metOn') && !state.error && state.value;
  return container(
    [
      ...dateInput(state, {
        max: view.today,
        isRequired: true,
        errorMessage: t('formError.required'),
      }),
      ...(isRead ? [note(t('meeting.dayIs', { day: dayIn(language, state.value) }))] : []),
      ...(view.errors.confirmOld || view.form.confirmOld === 'true'
        ? toggleInput(stateOf(t, view, 'confirmOld'))
        : []),
    ],
    { spacing: 'Medium' },
  );
}

export function channelAndBasis(t: Words, view: MeetingFormView): CardElement[] {
  return [
    ...choiceInput(
      stateOf(t, view, 'channel'),
      CHANNELS.map((value) => ({ title: t(`meeting.channel.${value}`), value })),
      {
        placeholder: t('meeting.hint.channel'),
        isRequired: true,
        errorMessage: t('formError.required'),
      },
    ),
    ...choiceInput(
      stateOf(t, view, 'basis'),
      BASES.map((value) => ({ title: t(`meeting.basis.${value}`), value })),
      { placeholder: t('meeting.hint.optional') },
    ),
  ];
}

function agreedInputs(t: Words, view: MeetingFormView): CardElement[] {
  return [
    ...choiceInput(
      stateOf(t, view, 'outcome'),
      OUTCOMES.map((value) => ({ title: t(`meeting.outcome.${value}`), value })),
      { placeholder: t('meeting.hint.optional') },
    ),
    ...textInput(stateOf(t, view, 'nextStep'), {
      maxLength: 200,
      placeholder: t('meeting.hint.nextStep'),
    }),
    ...dateInput(stateOf(t, view, 'nextStepOn')),
  ];
}

function moreInputs(t: Words, view: MeetingFormView): CardElement[] {
  const minutes = stateOf(t, view, 'minutes');
  return [
    ...choiceInput(
      stateOf(t, view, 'participants'),
      PARTICIPANTS.map((value) => ({ title: t(`meeting.participants.${value}`), value })),
    ),
    ...toggleInput(stateOf(t, view, 'concernsJobSeeker')),
    ...toggleInput(stateOf(t, view, 'isInLineWithPlan')),
    ...choiceInput(
      stateOf(t, view, 'deeds'),
      DEEDS.map((value) => ({ title: t(`meeting.deeds.${value}`), value })),
      { isMultiSelect: true },
    ),
    ...choiceInput(
      stateOf(t, view, 'hasVacancy'),
      (['yes', 'no'] as const).map((value) => ({ title: t(`meeting.hasVacancy.${value}`), value })),
      { placeholder: t('meeting.hint.optional') },
    ),
    ...textInput(stateOf(t, view, 'contactRole'), {
      maxLength: 200,
      placeholder: t('meeting.hint.contactRole'),
    }),
    ...textInput(stateOf(t, view, 'contactName'), { maxLength: 120 }),
    // Text, not Input.Number: what was typed comes back as it was, with our own words on it.
    ...textInput(minutes, {
      maxLength: 9,
      regex: `^\\s*\\d{0,${String(MINUTES.most).length}}\\s*$`,
      errorMessage: t('formError.notMinutes'),
    }),
    ...textInput(stateOf(t, view, 'place'), { maxLength: 200 }),
    ...textInput(stateOf(t, view, 'employerNeeds'), {
      maxLength: 500,
      isMultiline: true,
      placeholder: t('meeting.hint.employerNeeds'),
    }),
    ...(view.hasClientCodes
      ? textInput(stateOf(t, view, 'clientCode'), {
          maxLength: 12,
          placeholder: t('meeting.hint.clientCode'),
        })
      : []),
  ];
}
