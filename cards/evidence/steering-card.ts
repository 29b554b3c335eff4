import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { AdaptiveCard } from '../kit/card-element';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { noteToday, yearDoor } from './evidence-actions';

export interface SteeringView {
  readonly team: { readonly id: string; readonly name: string };
  readonly dueOn: LocalDate;
  readonly token: string;
}

/** Says in good time that a steering group is to meet; noted with one press once it has. */
export function steeringCard(language: Language, view: SteeringView): AdaptiveCard {
  const t = wordsIn(language);
  const { team, dueOn, token } = view;
  const note = { kind: 'steeringGroup', from: 'year', token, partner: '', coachId: '' };
  return adaptiveCard(
    language,
    [
      heading(t('evidence.steering.title', { team: team.name })),
      paragraph(t('evidence.steering.text', { day: dayIn(language, dueOn) })),
    ],
    [
      button(yearDoor.here, t('evidence.year.short'), { teamId: team.id }, { inputs: 'none' }),
      button(noteToday, t('evidence.today.held'), { ...note, teamId: team.id }, { inputs: 'none' }),
    ],
  );
}
