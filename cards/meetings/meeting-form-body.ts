import { isTelling } from '../../domain/kit/form';
import type { Language } from '../../domain/language';
import { MEETING_FORM, type MeetingField } from '../../domain/meetings/meeting-form';
import { offeredName } from '../../domain/meetings/offered-name';
import { container, note } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import {
  errorsIn,
  foldedInputs,
  requiredLabel,
  type ShownForm,
  shownForm,
} from '../kit/form-inputs';
import { dayIn } from '../kit/formats';
import { choiceInput, dateInput } from '../kit/inputs';
import type { Words } from '../kit/wording';
import type { MeetingFormView } from './meeting-form-view';
import { MEETING_GROUPS } from './meeting-groups';
import { MEETING_INPUTS } from './meeting-inputs';

interface Shown {
  readonly t: Words;
  readonly language: Language;
  readonly view: MeetingFormView;
  readonly form: ShownForm<MeetingField>;
}

/** The inputs of the form: four fields at hand, the rest folded away. */
export function meetingFormBody(
  t: Words,
  language: Language,
  view: MeetingFormView,
): CardElement[] {
  const form = shownForm(t, MEETING_INPUTS, {
    form: view.form,
    errorOf: errorOf(t, view),
    found: view.data.found,
  });
  const shown = { t, language, view, form };
  return [
    ...employerInputs(shown),
    dayInput(shown),
    ...form.inputs('channel', 'basis'),
    ...group(shown, 'agreed'),
    ...group(shown, 'more'),
  ];
}

function errorOf(t: Words, view: MeetingFormView): (id: MeetingField) => string | undefined {
  const wrong = errorsIn<MeetingField>(t, view.errors);
  const likely = view.likelySame.map(({ name }) => name).join(', ');
  return (id) => {
    if (id !== 'newEmployer') return wrong(id);
    if (likely) return wrong(id) ?? t('formError.likelySame', { name: likely });
    // Without a register the name is the only input for an employer.
    return wrong(id) ?? (isNameAsked(view) ? wrong('employerId') : undefined);
  };
}

function isNameAsked({ employers, data }: MeetingFormView): boolean {
  return employers.length === 0 && data.offers.length === 0;
}

function employerInputs(shown: Shown): CardElement[] {
  const { t, view, form } = shown;
  if (view.data.offers.length > 0) return offeredEmployers(shown);
  const { employers } = view;
  if (isNameAsked(view)) {
    const state = form.state('newEmployer');
    const label = requiredLabel(t, state.label);
    return MEETING_INPUTS.asks.newEmployer.draw(t, { ...state, label });
  }
  const choices = employers.map(({ id, name }) => ({ title: name, value: id }));
  return [
    ...choiceInput(form.state('employerId'), choices, {
      isFiltered: true,
      placeholder: t('meeting.hint.employerId'),
      ...(view.hasMoreEmployers ? { dataset: 'employers' } : {}),
    }),
    ...newEmployerFold(shown, t('meeting.newEmployerFold')),
  ];
}

/** The few that the text may mean, each in view; a name that is typed goes before them. */
function offeredEmployers(shown: Shown): CardElement[] {
  const { t, view, form } = shown;
  const choices = view.data.offers.flatMap((offer) => {
    const name = offeredName(offer);
    const known = view.employers.find(({ id }) => id === offer);
    if (name === undefined && !known) return [];
    return [{ title: known?.name ?? t('meeting.offeredName', { name }), value: offer }];
  });
  return [
    ...choiceInput(form.state('employerId'), choices, { isOpen: true }),
    ...newEmployerFold(shown, t('meeting.noneOffered')),
  ];
}

function newEmployerFold({ t, view, form }: Shown, title: string): CardElement[] {
  return fold(t, {
    id: 'newEmployerFold',
    title,
    items: form.inputs('newEmployer'),
    isOpen: Boolean(view.form.newEmployer || form.state('newEmployer').error),
  });
}

function dayInput({ t, language, view, form }: Shown): CardElement {
  const state = form.state('metOn');
  // Said in words beside the input: a date read from "perjantaina" is easier to check as a weekday.
  const isRead = view.data.found.includes('metOn') && !state.error && state.value;
  const { dayDoubt } = view;
  const isOldAsked = view.errors.confirmOld || view.form.confirmOld === 'true';
  return container(
    [
      ...dateInput(state, {
        max: view.today,
        errorMessage: t('formError.inFuture'),
      }),
      ...(isRead ? [note(t('meeting.dayIs', { day: dayIn(language, state.value) }))] : []),
      ...(dayDoubt && !state.value ? [note(t(`meeting.dayDoubt.${dayDoubt}`))] : []),
      ...(isOldAsked ? form.inputs('confirmOld') : []),
    ],
    { spacing: 'Medium' },
  );
}

/** It stands open when something in it needs a correction, and in an edit. */
function group({ t, language, view, form }: Shown, id: keyof typeof MEETING_GROUPS): CardElement[] {
  const fields: readonly MeetingField[] = MEETING_GROUPS[id];
  const telling = fields.filter((field) => isTelling(MEETING_FORM[field], view.form[field]));
  const isWrong = fields.some((field) => view.errors[field]);
  return foldedInputs(language, form, {
    id,
    title: t(`meeting.${id}`),
    fields: fields.filter((field) => field !== 'clientCode' || view.hasClientCodes),
    telling,
    isOpen: isWrong || (view.data.edit !== undefined && telling.length > 0),
  });
}
