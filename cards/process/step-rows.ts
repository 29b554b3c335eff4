import type { PathStep } from '../../domain/process/path';
import { type PathPosition, pathSteps, type StepId } from '../../domain/process/paths';
import { column, columns, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement, ColumnLook, ColumnSetLook } from '../kit/card-element';
import type { Words } from '../kit/wording';
import { goToStep } from './process-actions';

/**
 * The path as a column of numbered steps on a line, each pressable; beneath the present one is what
 * it holds. The line is the separator between the columns: nothing that a screen reader would read.
 */
export function stepRows(
  t: Words,
  position: PathPosition,
  unfolded: readonly CardElement[],
  surface: Surface,
): CardElement[] {
  return pathSteps(position.path).map((step, index) => {
    const number = index + 1;
    return number === position.number
      ? presentRow(t, step, number, unfolded)
      : otherRow(t, position, { step, number }, surface);
  });
}

function otherRow(
  t: Words,
  { path, count }: PathPosition,
  { step, number }: { step: PathStep<StepId>; number: number },
  surface: Surface,
): CardElement {
  const title = t(`process.step.${step.id}.title`);
  const selectAction = button(
    goToStep,
    t('process.open', { number, count, title }),
    { path, step: number },
    { surface, inputs: 'none' },
  );
  const sign = paragraph(String(number), { horizontalAlignment: 'Center', isSubtle: true });
  const words = paragraph(title, { color: 'Accent' });
  return onLine([sign], [words], { column: EASY_TO_PRESS, row: { selectAction } });
}

function presentRow(
  t: Words,
  step: PathStep<StepId>,
  number: number,
  unfolded: readonly CardElement[],
): CardElement {
  const strong = { weight: 'Bolder', size: 'Large' } as const;
  const title = paragraph(t(`process.step.${step.id}.title`), strong);
  const here = { weight: 'Bolder', color: 'Accent', spacing: 'None' } as const;
  return onLine(
    [paragraph(String(number), { ...strong, horizontalAlignment: 'Center' })],
    [title, paragraph(`● ${t('process.here')}`, here), ...unfolded],
  );
}

/** Tall enough for a finger. */
const EASY_TO_PRESS = { minHeight: '40px', verticalContentAlignment: 'Center' } as const;

/** No space between the rows: the line goes on from one to the next. */
function onLine(
  beside: readonly CardElement[],
  items: readonly CardElement[],
  look: { column?: ColumnLook; row?: ColumnSetLook } = {},
): CardElement {
  return columns(
    [
      column(beside, { ...look.column, width: '28px' }),
      column(items, { ...look.column, width: 'stretch', separator: true, spacing: 'Medium' }),
    ],
    { ...look.row, spacing: 'None' },
  );
}
