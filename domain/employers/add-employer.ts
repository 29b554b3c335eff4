import { checkEmployer } from './check-employer';
import type { EmployerEdit, EmployerEditDecision } from './edit-employer';
import { knownVariant } from './known-variant';

type NewEmployerDecision = Extract<
  EmployerEditDecision,
  { kind: 'save' | 'invalid' | 'registered' | 'alike' }
>;

/** What becomes of a form of an employer that is not in the register yet. */
export function decideNewEmployer(
  edit: Pick<EmployerEdit, 'mine' | 'register' | 'toldApart'>,
): NewEmployerDecision {
  const checked = checkEmployer(edit.mine);
  if (checked.kind === 'invalid') return checked;
  return knownVariant(checked.employer, edit) ?? { kind: 'save', details: checked.employer };
}
