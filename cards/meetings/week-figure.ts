import type { Absence } from '../../domain/digest/coach-week';
import type { WeekTarget } from '../../domain/meetings/week-target';
import type { Words } from '../kit/wording';

/** `4/6 kasvokkain`: the meetings criterion 17 counts against the week's target, if it has one. */
export function weekFigure(
  t: Words,
  {
    counted,
    target,
    absence,
  }: {
    readonly counted: number;
    readonly target: WeekTarget;
    readonly absence?: Absence | undefined;
  },
): string {
  if (absence) return t('prompt.absentFigure', { count: counted });
  return target.kind === 'target'
    ? t('mine.counted', { count: counted, target: target.meetings })
    : t('mine.countedNoTarget', { count: counted });
}
