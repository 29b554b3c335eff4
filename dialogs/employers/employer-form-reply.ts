import type { RegisterPlace } from '../../cards/employers/employer-actions';
import { employerFormCard } from '../../cards/employers/employer-form-card';
import type { EmployerFormView } from '../../cards/employers/employer-form-view';
import { type EmployerDetails, employerFormOf } from '../../domain/employers/employer-form';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Form, Refused } from './save-employer';

/** The same form with everything typed, and what to do about it. */
export function formAfterRefusal(
  form: Form,
  refused: Refused & { theirs?: EmployerDetails },
): Omit<EmployerFormView, 'place' | 'surface'> {
  const { token, base } = form;
  const employerId = form.employer || undefined;
  const same = { employerId, token, base, form: employerFormOf(form) };
  switch (refused.kind) {
    case 'invalid':
      return { ...same, errors: refused.errors };
    case 'registered':
      return { ...same, registered: refused.employer };
    case 'alike':
      return { ...same, alike: refused.employers };
    case 'conflict': {
      // From now on the form knows theirs: saving it again replaces that knowingly.
      const stored = employerFormOf(refused.theirs ?? {});
      const theirs = Object.fromEntries(refused.fields.map((field) => [field, stored[field]]));
      return { ...same, base: stored, form: refused.form, theirs };
    }
  }
}

export function employerFormReply(
  { language, surface }: Turn,
  place: RegisterPlace,
  view: Omit<EmployerFormView, 'place' | 'surface'>,
): Reply {
  return employerFormCard(language, { ...view, place, surface });
}
