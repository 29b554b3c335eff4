import type { Language } from '../../domain/language';
import { facts, note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { dayIn } from '../kit/formats';
import type { Words } from '../kit/wording';
import type { ContactLine, EmployerView } from './employer-view';

/** What still fits into a card with the longest texts. */
const NEEDS = 3;
const ROLES = 3;
const IN_VIEW = 3;

/** What the meetings tell of the employer: the next step, whom one meets, needs, and the contacts. */
export function accountPart(t: Words, language: Language, view: EmployerView): CardElement[] {
  const { account, contacts, stepBy } = view;
  const { nextStep, contactRoles } = account;
  const step = nextStep && {
    day: dayIn(language, nextStep.on),
    step: nextStep.text ?? t('mine.noStep'),
    name: stepBy ?? '',
  };
  const told = [
    step && ([t('employers.nextStep'), t('employers.nextStepIs', step)] as const),
    contactRoles.length > 0
      ? ([t('employers.contactRoles'), plain(contactRoles.slice(0, ROLES).join(', '))] as const)
      : undefined,
  ].filter((pair) => pair !== undefined);
  const needs = account.needs.slice(0, NEEDS);
  const line = (contact: ContactLine) => note(contactWords(t, language, contact));
  return [
    ...(told.length > 0 ? [facts(told)] : []),
    ...(needs.length > 0 ? [subheading(t('employers.toldNeeds'))] : []),
    ...needs.map(({ text, on }) =>
      paragraph(t('employers.toldNeed', { day: dayIn(language, on), text }), { spacing: 'Small' }),
    ),
    ...(contacts.length > 0 ? [subheading(t('employers.timeline'))] : []),
    ...contacts.slice(0, IN_VIEW).map(line),
    ...(contacts.length > IN_VIEW
      ? fold(t, {
          id: 'timeline',
          title: t('employers.earlier'),
          items: contacts.slice(IN_VIEW).map(line),
        })
      : []),
  ];
}

function contactWords(t: Words, language: Language, contact: ContactLine): string {
  const { metOn, channel, outcome, coachName } = contact;
  const parts = [
    dayIn(language, metOn),
    t(`meeting.channel.${channel}`),
    plain(coachName),
    ...(outcome ? [t(`meeting.outcome.${outcome}`)] : []),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
