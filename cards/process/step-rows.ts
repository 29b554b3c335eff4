import type { Step } from '../../domain/process/path';
import { type Position, type StepId, stepsOf } from '../../domain/process/paths';
import { type CardElement, paragraph } from '../kit/adaptive-card';
import { button, type Surface } from '../kit/card-action';
import type { Words } from '../kit/wording';
import { goToStep } from './process-actions';

/**
 * The path as a column of numbered steps on a line, each pressable; beneath the present one is what
 * it holds. The line is the separator between the columns: nothing that a screen reader would read.
 */
export function stepRows(
  t: Words,
  position: Position,
  unfolded: readonly CardElement[],
  surface: Surface,
): CardElement[] {
  return stepsOf(position.path).map((step, index) => {
    const number = index + 1;
    return number === position.number
      ? presentRow(t, step, number, unfolded)
      : otherRow(t, position, step, number, surface);
  });
}

function otherRow(
  t: Words,
  { path, count }: Position,
  step: Step<StepId>,
  number: number,
  surface: Surface,
): CardElement {
  const title = t(`process.step.${step.id}.title`);
  const selectAction = button(
    goToStep,
    t('process.open', { number, count, title }),
    { path, step: number },
    { surface, inputs: 'none' },
  );
  const sign = paragraph(String(number), { horizontalAlignment: 'center', isSubtle: true });
  return {
    ...onLine([sign], [paragraph(title, { color: 'accent' })], EASY_TO_PRESS),
    selectAction,
  };
}

function presentRow(
  t: Words,
  step: Step<StepId>,
  number: number,
  unfolded: readonly CardElement[],
): CardElement {
  const strong = { weight: 'bolder', size: 'large' };
  const title = paragraph(t(`process.step.${step.id}.title`), strong);
  const here = { weight: 'bolder', color: 'accent', spacing: 'none' };
  return onLine(
    [paragraph(String(number), { ...strong, horizontalAlignment: 'center' })],
    [title, paragraph(`● ${t('process.here')}`, here), ...unfolded],
  );
}

/** Tall enough for a finger. */
const EASY_TO_PRESS = { minHeight: '40px', verticalContentAlignment: 'center' };

/** No space between the rows: the line goes on from one to the next. */
function onLine(
  beside: readonly CardElement[],
  items: readonly CardElement[],
  properties: object = {},
): CardElement {
  const column = { type: 'Column', ...properties };
  return {
    type: 'ColumnSet',
    spacing: 'none',
    columns: [
      { ...column, width: '28px', items: beside },
      { ...column, width: 'stretch', separator: true, spacing: 'medium', items },
    ],
  };
}
