import type { Employer } from '../../domain/employers/employer';
import { EMPLOYER_FIELDS } from '../../domain/employers/employer-form';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Button } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { shownForm } from '../kit/form-inputs';
import { type Words, wordsIn } from '../kit/wording';
import { calledIn } from './called-in';
import { employerList, openEmployer } from './employer-actions';
import { notices, problemWith, variants } from './employer-form-problems';
import { type EmployerFormView, saveEmployer } from './employer-form-view';
import { EMPLOYER_INPUTS } from './employer-inputs';

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
          t('form.cancel'),
          { ...place, employer: employerId },
          { surface, inputs: 'none' },
        )
      : button(employerList.here, t('form.cancel'), place, { surface, inputs: 'none' }),
  ];
  return { kind: 'card', title, card: adaptiveCard(language, body, actions) };
}

function opener(t: Words, employer: Employer, { place, surface }: EmployerFormView): Button {
  const title = t('employers.open', { name: calledIn(employer) });
  const data = { ...place, employer: employer.id };
  return button(openEmployer, title, data, { surface, inputs: 'none' });
}
