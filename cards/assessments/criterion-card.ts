import { LONGEST } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph, warning } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { type Choice, choiceInput, textInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { openPart, saveCriterion } from './assessment-actions';
import { markChoices, reasonInput } from './mark-row';
import { criterionTitle } from './mark-words';
import type { OfAssessment, RowView } from './section-view';

export interface CriterionView extends OfAssessment {
  readonly row: RowView;
  readonly section: string;
  readonly note: string;
  readonly noteError?: string | undefined;
  /** What was gathered, to be chosen from. */
  readonly evidence: readonly Choice[];
  readonly chosen: readonly string[];
}

/** One criterion with everything: ranges, the reason, a note and the evidence it rests on. */
export function criterionCard(language: Language, view: CriterionView): CardReply {
  const t = wordsIn(language);
  const { row, teamId, assessmentId, token, surface, evidence } = view;
  const { criterion, proposed } = row;
  const title = criterionTitle(t, criterion);
  const data = { teamId, assessmentId, token, criterion: String(criterion), shown: row.mark };
  const kept = { withRanges: true, kept: row.mark };
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        note(view.teamName),
        paragraph(row.proposal),
        row.error === 'notAMark' ? warning(t('assessment.notAMark')) : undefined,
        ...choiceInput(
          { id: 'mark', label: t('assessment.mark'), value: row.mark },
          markChoices(t, proposed, kept),
          { placeholder: t('assessment.choose') },
        ),
        ...reasonInput(t, row, 'reason'),
        ...(evidence.length > 0
          ? choiceInput(
              { id: 'evidence', label: t('assessment.evidence'), value: view.chosen.join(',') },
              evidence,
              { isMultiSelect: true },
            )
          : [note(t('assessment.noEvidence'))]),
        ...textInput(
          { id: 'note', label: t('assessment.note'), value: view.note, error: view.noteError },
          { maxLength: LONGEST.memo, isMultiline: true, placeholder: t('assessment.noteHint') },
        ),
      ],
      [
        button(
          saveCriterion,
          t('assessment.save'),
          { ...data, goTo: 'save' },
          { surface, style: 'positive' },
        ),
        proposed === undefined
          ? undefined
          : button(
              saveCriterion,
              t('assessment.take', { score: proposed }),
              { ...data, goTo: 'take' },
              { surface },
            ),
        button(
          openPart,
          t('assessment.back'),
          { teamId, assessmentId, part: `section:${view.section}` },
          { surface, inputs: 'none' },
        ),
      ],
    ),
  };
}
