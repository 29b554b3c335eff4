import type { Language } from '../../domain/language';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { beginning, otherTeams, removedOnes, results, underWay } from './home-parts';
import type { AssessmentHomeView } from './home-view';
import { openAssessors, openImport } from './manage-actions';

/** A team's assessments: the one under way, the results so far, and how to begin. */
export function assessmentHomeCard(language: Language, view: AssessmentHomeView): CardReply {
  const t = wordsIn(language);
  const { surface } = view;
  const toOpen = { surface, inputs: 'none' } as const;
  const title = t('assessment.title', { team: view.teamName });
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        ...underWay(t, language, view),
        ...results(t, language, view),
        ...beginning(t, view),
        ...removedOnes(t, language, view),
        ...otherTeams(t, view),
      ],
      [
        ...(view.may.manage
          ? [
              button(openImport, t('assessment.import.open'), { teamId: view.teamId }, toOpen),
              button(
                openAssessors,
                t('assessment.assessors.open'),
                { teamId: view.teamId },
                toOpen,
              ),
            ]
          : []),
      ],
    ),
  };
}
