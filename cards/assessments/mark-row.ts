import { RANGES, readMark, writeMark } from '../../domain/assessments/mark';
import { LEVELS, type Level } from '../../domain/criteria/level';
import { note } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { type Choice, choiceInput, textInput } from '../kit/inputs';
import type { Words } from '../kit/wording';
import { markId, reasonId } from './assessment-actions';
import { criterionTitle, markIn, scoreIn } from './mark-words';
import type { RowView } from './section-view';

/** Five scores, the best first as on the source's form; then what is no score. */
export function markChoices(
  t: Words,
  proposed: Level | undefined,
  { withRanges, kept }: { readonly withRanges: boolean; readonly kept: string },
): Choice[] {
  const ranges = RANGES.filter((range) => withRanges || writeMark(range) === kept);
  return [
    ...LEVELS.toReversed().map((score) => ({
      title: scoreIn(t, score, proposed),
      value: String(score),
    })),
    ...ranges.map((range) => ({ title: markIn(t, range), value: writeMark(range) })),
    { title: t('assessment.notRelevant'), value: 'n' },
    { title: t('assessment.leaveOpen'), value: 'open' },
  ];
}

/** A criterion as a section asks it: its mark, what is proposed, and the reason where it is due. */
export function markRow(t: Words, row: RowView): CardElement[] {
  const { criterion, proposed, error } = row;
  const isMark = readMark(row.mark) !== undefined;
  return [
    ...choiceInput(
      {
        id: markId(criterion),
        label: criterionTitle(t, criterion),
        value: isMark ? row.mark : '',
        error: error === 'notAMark' ? t('assessment.notAMark') : undefined,
      },
      markChoices(t, proposed, { withRanges: false, kept: row.mark }),
      { placeholder: t('assessment.choose') },
    ),
    note(row.proposal),
    ...(row.reason === undefined ? [] : reasonInput(t, row, reasonId(criterion))),
  ];
}

/** Asked where the score is another than the proposed one; in place, and nothing is lost by it. */
export function reasonInput(
  t: Words,
  { reason = '', lacksReason, proposed, error }: RowView,
  id: string,
): CardElement[] {
  const due = lacksReason ? t('assessment.reasonDue', { proposed }) : undefined;
  const wrong = error && error !== 'notAMark' ? t(`formError.${error}`) : undefined;
  return textInput(
    { id, label: t('assessment.reason'), value: reason, error: wrong ?? due },
    { maxLength: 200, placeholder: t('assessment.reasonHint') },
  );
}
