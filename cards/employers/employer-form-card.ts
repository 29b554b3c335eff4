import { z } from 'zod';
import type { Employer } from '../../domain/employers/employer';
import {
  EMPLOYER_FIELDS,
  EMPLOYER_FORM,
  type EmployerField,
  type ShownEmployer,
} from '../../domain/employers/employer-form';
import type { FormError } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, warning } from '../kit/adaptive-card';
import { askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { type FormInputs, schemasOf, shownForm } from '../kit/form-inputs';
import { switchInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { type Words, wordsIn } from '../kit/wording';
import {
  calledIn,
  employerList,
  employerPlace,
  openEmployer,
  type RegisterPlace,
} from './employer-list-card';

const details = schemasOf(EMPLOYER_FORM);

/** `employer` is empty for a new one. */
export const saveEmployer = cardAction(
  'employers.save',
  employerPlace.extend({
    ...details,
    /** The id of the edit. */
    token: z.uuid(),
    /** What the form showed at first, to tell own changes from others'. */
    base: z.object(details),
    /** Ids of the employers it was said not to be, with spaces between. */
    different: typed,
  }),
);

export interface EmployerFormView {
  /** Missing for a new one. */
  readonly employerId?: string | undefined;
  readonly token: string;
  readonly base: ShownEmployer;
  readonly form: ShownEmployer;
  readonly place: RegisterPlace;
  readonly errors?: Partial<Record<EmployerField, FormError>> | undefined;
  /** What somebody else stored meanwhile, of the fields that both changed. */
  readonly theirs?: Partial<ShownEmployer> | undefined;
  /** The one that it is, under another writing. */
  readonly registered?: Employer | undefined;
  /** Those that it may be. */
  readonly alike?: readonly Employer[] | undefined;
  readonly surface: Surface;
}

const EMPLOYER_INPUTS: FormInputs<EmployerField> = {
  labelOf: (t, id) => t(`employers.field.${id}`),
  asks: {
    name: askText(EMPLOYER_FORM.name, { isRequired: true }),
    businessId: askText(EMPLOYER_FORM.businessId, { hint: (t) => t('employers.hint.businessId') }),
    site: askText(EMPLOYER_FORM.site, { hint: (t) => t('employers.hint.site') }),
    industry: askText(EMPLOYER_FORM.industry),
    needs: askText(EMPLOYER_FORM.needs, {
      hint: (t) => t('employers.hint.needs'),
      isMultiline: true,
    }),
  },
};

export function employerFormCard(language: Language, view: EmployerFormView): CardReply {
  const t = wordsIn(language);
  const { employerId, base, token, place, surface } = view;
  const title = t(employerId ? 'employers.editTitle' : 'employers.addTitle');
  const data = { ...place, employer: employerId ?? '', token, base };
  const shown = shownForm(t, EMPLOYER_INPUTS, {
    form: view.form,
    errorOf: (field) => problemWith(t, view, field),
  });
  const body = [
    heading(title),
    ...notices(t, view),
    ...shown.inputs(...EMPLOYER_FIELDS),
    ...variants(t, view),
    note(t('employers.shared')),
  ];
  const actions = [
    button(saveEmployer, t('employers.save'), data, { style: 'positive', surface }),
    ...[view.registered, ...(view.alike ?? [])]
      .filter((employer) => employer !== undefined)
      .map((employer) => opener(t, employer, view)),
    employerId
      ? button(
          openEmployer,
          t('employers.cancel'),
          { ...place, employer: employerId },
          { surface, inputs: 'none' },
        )
      : button(employerList.here, t('employers.cancel'), place, { surface, inputs: 'none' }),
  ];
  return { kind: 'card', title, card: adaptiveCard(language, body, actions) };
}

function notices(t: Words, { errors, theirs, registered, alike }: EmployerFormView): CardElement[] {
  if (theirs) return [warning(t('employers.conflict'))];
  const isRefused = errors || registered || alike;
  return isRefused ? [warning(t('employers.fix'))] : [];
}

function problemWith(t: Words, view: EmployerFormView, field: EmployerField): string | undefined {
  const error = view.errors?.[field];
  if (error) return t(`formError.${error}`);
  const theirs = view.theirs?.[field];
  if (theirs !== undefined) {
    return t('employers.theirs', { value: theirs || t('employers.nothing') });
  }
  const { registered } = view;
  return field === 'name' && registered
    ? t('employers.registered', { name: calledIn(registered) })
    : undefined;
}

function variants(t: Words, { alike }: EmployerFormView): CardElement[] {
  if (!alike) return [];
  const names = alike.map(calledIn).join('; ');
  // Its value says which ones it is about: another name may be like others.
  const different = alike.map(({ id }) => id).join(' ');
  return [
    warning(t('employers.alike', { names })),
    switchInput('different', t('employers.different'), { on: different, off: 'no', isOn: false }),
  ];
}

function opener(t: Words, employer: Employer, { place, surface }: EmployerFormView): Button {
  const title = t('employers.open', { name: calledIn(employer) });
  const data = { ...place, employer: employer.id };
  return button(openEmployer, title, data, { surface, inputs: 'none' });
}
