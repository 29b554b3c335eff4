import type { Employer } from '../../domain/employers/employer';
import type { EmployerChange } from '../../domain/employers/employer-changes';
import { EMPLOYER_FIELDS } from '../../domain/employers/employer-form';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import type { Cup } from '../../domain/meetings/cup';
import { adaptiveCard, facts, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { dayIn } from '../kit/formats';
import { type Words, wordsIn } from '../kit/wording';
import { calledIn, employerList, employerPlace, type RegisterPlace } from './employer-list-card';
import { mergeWith } from './employer-merge-card';

export const editEmployer = cardAction('employers.edit', employerPlace);

export type EmployerNotice = 'saved' | 'savedBoth' | 'unchanged' | 'merged' | 'alreadyMerged';

export interface EmployerView {
  readonly employer: Employer;
  readonly place: RegisterPlace;
  /** Days the team has met it face to face, and the reader's own when a coach. */
  readonly days: { readonly team: number; readonly own?: number | undefined };
  readonly cup?: Cup | undefined;
  readonly lastContactOn?: LocalDate | undefined;
  /** Newest first. */
  readonly changes: readonly (Omit<EmployerChange, 'at'> & { readonly on: LocalDate })[];
  /** Employers merged into this one, as they were. */
  readonly absorbed: readonly Employer[];
  readonly canMerge: boolean;
  readonly notice?: EmployerNotice | undefined;
  readonly surface: Surface;
}

/** How much of the history is shown, so that the card stays within its size. */
const SHOWN_CHANGES = 10;
const SHOWN_LENGTH = 120;

/** All that the team knows of an employer; of the coaches it names nobody. */
export function employerCard(language: Language, view: EmployerView): CardReply {
  const t = wordsIn(language);
  const { employer, surface } = view;
  const place = { ...view.place, employer: employer.id };
  const body = [
    view.notice ? paragraph(t(`employers.${view.notice}`), { weight: 'Bolder' }) : undefined,
    heading(plain(employer.name)),
    details(t, employer),
    ...needs(t, employer),
    contacts(t, language, view),
    view.cup ? note(t(`receipt.cupMeaning.${view.cup.cup}`)) : undefined,
    ...history(t, language, view),
  ];
  const actions = [
    button(editEmployer, t('employers.edit'), place, { surface, inputs: 'none' }),
    view.canMerge
      ? button(mergeWith, t('employers.merge'), place, { surface, inputs: 'none' })
      : undefined,
    button(employerList.here, t('employers.back'), view.place, { surface, inputs: 'none' }),
  ];
  return { kind: 'card', title: employer.name, card: adaptiveCard(language, body, actions) };
}

function details(t: Words, employer: Employer): CardElement | undefined {
  const rows = (['site', 'businessId', 'industry'] as const).flatMap((field) => {
    const value = employer[field];
    return value ? [[t(`employers.field.${field}`), plain(value)] as const] : [];
  });
  const { aliases } = employer;
  const named =
    aliases.length > 0 ? [[t('employers.field.aliases'), plain(namesIn(aliases))] as const] : [];
  return rows.length + named.length > 0 ? facts([...named, ...rows]) : undefined;
}

function needs(t: Words, { needs: text }: Employer): CardElement[] {
  // A single line break is none in a card's text.
  return text
    ? [subheading(t('employers.field.needs')), paragraph(plain(text).replace(/\s*\n\s*/g, '\n\n'))]
    : [];
}

function contacts(t: Words, language: Language, view: EmployerView): CardElement {
  const { days, cup, lastContactOn } = view;
  const met =
    days.own === undefined
      ? t('employers.metTeam', { days: days.team })
      : t('employers.metBoth', { days: days.team, own: days.own });
  return facts([
    [t('employers.met'), met],
    cup && [t('employers.cup'), t('employers.cupIs', { cup: cup.cup })],
    [t('employers.last'), lastContactOn ? dayIn(language, lastContactOn) : t('employers.never')],
  ]);
}

function history(t: Words, language: Language, view: EmployerView): CardElement[] {
  const items = [
    ...view.changes.slice(0, SHOWN_CHANGES).flatMap(({ on, fields }) => [
      paragraph(dayIn(language, on), { weight: 'Bolder', spacing: 'Small' }),
      ...fields.map(({ field, before, after }) =>
        note(
          t('employers.change', {
            field: t(`employers.field.${field}`),
            before: shortened(before) || t('employers.nothing'),
            after: shortened(after) || t('employers.nothing'),
          }),
        ),
      ),
    ]),
    ...(view.changes.length > SHOWN_CHANGES ? [note(t('employers.older'))] : []),
    ...view.absorbed.slice(0, SHOWN_CHANGES).flatMap((employer) => formerly(t, employer)),
  ];
  return items.length > 0 ? fold({ id: 'history', title: t('employers.history'), items }) : [];
}

function formerly(t: Words, employer: Employer): CardElement[] {
  const known = EMPLOYER_FIELDS.filter((field) => field !== 'name' && field !== 'site').flatMap(
    (field) => {
      const value = employer[field];
      return value ? [`${t(`employers.field.${field}`)}: ${plain(shortened(value))}`] : [];
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

function namesIn(names: readonly string[]): string {
  return names.length > SHOWN_CHANGES
    ? `${names.slice(0, SHOWN_CHANGES).join(', ')}…`
    : names.join(', ');
}

function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH - 1)}…` : text;
}
