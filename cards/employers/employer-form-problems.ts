import type { EmployerField } from '../../domain/employers/employer-form';
import { warning } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fixMarkedNotice } from '../kit/fix-notice';
import { switchInput } from '../kit/inputs';
import type { Words } from '../kit/wording';
import { calledIn } from './called-in';
import type { EmployerFormView } from './employer-form-view';

export function notices(
  t: Words,
  { errors, theirs, registered, alike }: EmployerFormView,
): CardElement[] {
  if (theirs) return [warning(t('employers.conflict'))];
  const isRefused = errors || registered || alike;
  return isRefused ? [fixMarkedNotice(t)] : [];
}

export function problemWith(
  t: Words,
  view: EmployerFormView,
  field: EmployerField,
): string | undefined {
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

export function variants(t: Words, { alike }: EmployerFormView): CardElement[] {
  if (!alike) return [];
  const names = alike.map(calledIn).join('; ');
  // Its value says which ones it is about: another name may be like others.
  const different = alike.map(({ id }) => id).join(' ');
  return [
    warning(t('employers.alike', { names })),
    switchInput('different', t('employers.different'), { on: different, off: 'no', isOn: false }),
  ];
}
