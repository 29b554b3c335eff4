import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { AdaptiveCard } from '../kit/card-element';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { assessmentDoor } from './assessment-actions';

export interface ReminderView {
  readonly team: { readonly id: string; readonly name: string };
  readonly dueOn: LocalDate;
}

/** Says in good time that an assessment is due, and leads to the team's assessments. */
export function assessmentReminderCard(
  language: Language,
  { team, dueOn }: ReminderView,
): AdaptiveCard {
  const t = wordsIn(language);
  return adaptiveCard(
    language,
    [
      heading(t('assessment.remind.title', { team: team.name })),
      paragraph(t('assessment.remind.text', { day: dayIn(language, dueOn) })),
    ],
    [
      button(
        assessmentDoor.here,
        t('assessment.remind.open'),
        { teamId: team.id },
        { style: 'positive', inputs: 'none' },
      ),
    ],
  );
}
