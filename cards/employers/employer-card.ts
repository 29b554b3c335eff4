import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { wordsIn } from '../kit/wording';
import { logWith } from '../meetings/meeting-actions';
import { accountPart } from './account-part';
import { employerList, employerPlace } from './employer-actions';
import { contacts, details, needs } from './employer-facts';
import { history } from './employer-history';
import type { EmployerView } from './employer-view';
import { mergeWith } from './merge-actions';

export const editEmployer = cardAction('employers.edit', employerPlace);

/** All that the team knows of an employer, and who of the team met it when. */
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
    ...accountPart(t, language, view),
    ...history(t, language, view),
  ];
  const which = { teamId: view.place.team, employerId: employer.id };
  const actions = [
    view.canLog
      ? button(logWith, t('mine.log'), which, { surface, inputs: 'none', style: 'positive' })
      : undefined,
    button(editEmployer, t('employers.edit'), place, { surface, inputs: 'none' }),
    view.canMerge
      ? button(mergeWith, t('employers.merge'), place, { surface, inputs: 'none' })
      : undefined,
    button(employerList.here, t('employers.back'), view.place, { surface, inputs: 'none' }),
  ];
  return { kind: 'card', title: employer.name, card: adaptiveCard(language, body, actions) };
}
