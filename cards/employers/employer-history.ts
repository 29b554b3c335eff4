import type { Employer } from '../../domain/employers/employer';
import { EMPLOYER_FIELDS } from '../../domain/employers/employer-form';
import type { Language } from '../../domain/language';
import { note, paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { dayIn } from '../kit/formats';
import type { Words } from '../kit/wording';
import { calledIn } from './called-in';
import type { EmployerView } from './employer-view';

/** How much of the history is shown, so that the card stays within its size. */
const SHOWN_CHANGES = 7;
const SHOWN_LENGTH = 120;

export function history(t: Words, language: Language, view: EmployerView): CardElement[] {
  const items = [
    ...view.changes.slice(0, SHOWN_CHANGES).flatMap(({ on, fields }) => [
      paragraph(dayIn(language, on), { weight: 'Bolder', spacing: 'Small' }),
      ...fields.map(({ field, before, after }) =>
        note(
          t('employers.change', {
            field: t(`employers.field.${field}`),
            before: shorten(before) || t('employers.nothing'),
            after: shorten(after) || t('employers.nothing'),
          }),
        ),
      ),
    ]),
    ...(view.changes.length > SHOWN_CHANGES ? [note(t('employers.older'))] : []),
    ...view.absorbed.slice(0, SHOWN_CHANGES).flatMap((employer) => formerly(t, employer)),
  ];
  return items.length > 0 ? fold(t, { id: 'history', title: t('employers.history'), items }) : [];
}

function formerly(t: Words, employer: Employer): CardElement[] {
  const known = EMPLOYER_FIELDS.filter((field) => field !== 'name' && field !== 'site').flatMap(
    (field) => {
      const value = employer[field];
      return value ? [`${t(`employers.field.${field}`)}: ${plain(shorten(value))}`] : [];
    },
  );
  return [
    paragraph(t('employers.absorbed', { name: calledIn(employer) }), {
      weight: 'Bolder',
      spacing: 'Small',
    }),
    ...(known.length > 0 ? [note(known.join('. '))] : []),
  ];
}

function shorten(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH - 1)}…` : text;
}
