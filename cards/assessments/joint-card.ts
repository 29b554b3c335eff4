import type { Difference } from '../../domain/assessments/join-sheets';
import { writeMark } from '../../domain/assessments/mark';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { choiceInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import { markId, openPart, saveMarks } from './assessment-actions';
import { markChoices } from './mark-row';
import { criterionTitle, markIn } from './mark-words';
import type { OfAssessment } from './section-view';

export interface JointView extends OfAssessment {
  readonly differences: readonly Difference[];
  readonly notice?: string | undefined;
}

/** What assessors said in different ways, each beside the other, and what they agree on. */
export function jointCard(language: Language, view: JointView): CardReply {
  const t = wordsIn(language);
  const { teamId, assessmentId, token, surface, differences } = view;
  const title = t('assessment.joint.title');
  const shown = differences
    .map(({ criterion, agreed }) => `${criterion}:${agreed ? writeMark(agreed.mark) : ''}`)
    .join(',');
  const data = { teamId, assessmentId, token, form: 'joint', shown, goTo: 'result' };
  const isAgreed = differences.every(({ agreed }) => agreed !== undefined);
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        note(view.teamName),
        paragraph(t(isAgreed ? 'assessment.joint.agreed' : 'assessment.joint.about')),
        ...differences.flatMap((difference) => differenceRow(t, difference)),
      ],
      [
        differences.length > 0
          ? button(saveMarks, t('assessment.save'), data, { surface, style: 'positive' })
          : undefined,
        button(
          openPart,
          t('assessment.toResult'),
          { teamId, assessmentId, part: 'result' },
          { surface, inputs: 'none' },
        ),
      ],
    ),
  };
}

function differenceRow(t: Words, { criterion, said, agreed }: Difference): CardElement[] {
  const kept = agreed ? writeMark(agreed.mark) : '';
  return [
    ...choiceInput(
      { id: markId(criterion), label: criterionTitle(t, criterion), value: kept },
      markChoices(t, undefined, { withRanges: true, kept }),
      { placeholder: t('assessment.choose') },
    ),
    ...said.map(({ assessorName, mark }) =>
      note(t('assessment.joint.said', { name: assessorName, mark: markIn(t, mark) })),
    ),
  ];
}
