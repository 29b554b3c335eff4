import type { AssessorRole } from '../../domain/assessments/assessor-role';
import type { Language } from '../../domain/language';
import {
  adaptiveCard,
  buttonRow,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { dayIn } from '../kit/formats';
import { type Choice, choiceInput, dateInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { assessmentDoor } from './assessment-actions';
import { endAssessor, nameAssessor } from './manage-actions';

export interface AssessorsView {
  readonly teamId: string;
  readonly teamName: string;
  readonly token: string;
  readonly surface: Surface;
  /** Those whose role lasts. */
  readonly roles: readonly AssessorRole[];
  readonly people: readonly Choice[];
  /** Teams did not tell who is in the team. */
  readonly isPartial: boolean;
  readonly form: { readonly personId: string; readonly until: string };
  readonly error?: 'noPerson' | 'notADay' | 'tooLate' | undefined;
  readonly notice?: string | undefined;
}

/** Who assesses the team from outside, and until when; the role ends by itself. */
export function assessorsCard(language: Language, view: AssessorsView): CardReply {
  const t = wordsIn(language);
  const { teamId, token, surface, roles, people, form, error } = view;
  const title = t('assessment.assessors.title', { team: view.teamName });
  const words = error && t(`assessment.assessors.${error}`);
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        note(t('assessment.assessors.about')),
        ...roles.flatMap(({ personId, name, until }) => [
          paragraph(t('assessment.assessors.line', { name, day: dayIn(language, until) })),
          buttonRow(
            [
              button(
                endAssessor,
                t('assessment.assessors.end', { name }),
                { teamId, personId, token },
                { surface, inputs: 'none' },
              ),
            ],
            { spacing: 'Small' },
          ),
        ]),
        subheading(t('assessment.assessors.name')),
        ...choiceInput(
          {
            id: 'personId',
            label: t('assessment.assessors.person'),
            value: form.personId,
            error: error === 'noPerson' ? words : undefined,
          },
          people,
          { isFiltered: true, placeholder: t('assessment.assessors.personHint') },
        ),
        view.isPartial ? note(t('assessment.assessors.partial')) : undefined,
        ...dateInput({
          id: 'until',
          label: t('assessment.assessors.until'),
          value: form.until,
          error: error && error !== 'noPerson' ? words : undefined,
        }),
      ],
      [
        button(
          nameAssessor,
          t('assessment.assessors.give'),
          { teamId, token },
          {
            surface,
            style: 'positive',
          },
        ),
        button(assessmentDoor.here, t('assessment.all'), { teamId }, { surface, inputs: 'none' }),
      ],
    ),
  };
}
