import type { Employer } from '../../domain/employers/employer';
import type { Language } from '../../domain/language';
import { facts, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { dayIn } from '../kit/formats';
import type { Words } from '../kit/wording';
import type { EmployerView } from './employer-view';

const MOST_NAMES = 10;

export function details(t: Words, employer: Employer): CardElement | undefined {
  const rows = (['site', 'businessId', 'industry'] as const).flatMap((field) => {
    const value = employer[field];
    return value ? [[t(`employers.field.${field}`), plain(value)] as const] : [];
  });
  const { aliases } = employer;
  const named =
    aliases.length > 0 ? [[t('employers.field.aliases'), plain(namesIn(aliases))] as const] : [];
  return rows.length + named.length > 0 ? facts([...named, ...rows]) : undefined;
}

export function needs(t: Words, { needs: text }: Employer): CardElement[] {
  // A single line break is none in a card's text.
  return text
    ? [
        subheading(t('employers.field.needs')),
        paragraph(plain(text).replace(/(?<!\s)\s*\n\s*/g, '\n\n')),
      ]
    : [];
}

export function contacts(t: Words, language: Language, view: EmployerView): CardElement {
  const { days, cup } = view;
  const [last] = view.contacts;
  const met =
    days.own === undefined
      ? t('employers.metTeam', { days: days.team })
      : t('employers.metBoth', { days: days.team, own: days.own });
  return facts([
    [t('employers.met'), met],
    cup && [t('employers.cup'), t('employers.cupIs', { cup: cup.cup })],
    [
      t('employers.last'),
      last
        ? t('employers.lastBy', { day: dayIn(language, last.metOn), name: last.coachName })
        : t('employers.never'),
    ],
  ]);
}

function namesIn(names: readonly string[]): string {
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')}…` : names.join(', ');
}
