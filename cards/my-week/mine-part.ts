import { z } from 'zod';
import type { Absence } from '../../domain/digest/coach-week';
import { type Week, weekNumberOf } from '../../domain/local-date';
import { weekField } from '../friday/week-fields';
import { buttonRow, note } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { Button, CardElement } from '../kit/card-element';
import type { Words } from '../kit/wording';

export const takeBackInMine = cardAction(
  'mine.present',
  z.object({ teamId: z.string(), week: weekField }),
);
export const resumeInMine = cardAction('mine.resume', z.object({ teamId: z.string() }));

interface AbsentWeeks {
  readonly team: { readonly id: string };
  readonly weeks: readonly { readonly week: Week; readonly absence?: Absence | undefined }[];
  readonly surface: Surface;
}

/** The weeks of `omat` that are marked as absences, a line and a button each. */
export function absentLines(t: Words, { team, weeks, surface }: AbsentWeeks): CardElement[] {
  return weeks.flatMap(({ week, absence }) => {
    if (!absence) return [];
    const number = weekNumberOf(week);
    const reason = t(`prompt.absence.${absence}`);
    return withButton(
      t('prompt.mineAbsent', { week: number, reason }),
      button(
        takeBackInMine,
        t('prompt.mineTakeBack', { week: number }),
        { teamId: team.id, week },
        { surface, inputs: 'none' },
      ),
    );
  });
}

/** That Friday's questions have paused by themselves. */
export function pausedLines(
  t: Words,
  { team, surface }: Pick<AbsentWeeks, 'team' | 'surface'>,
): CardElement[] {
  return withButton(
    t('prompt.minePaused'),
    button(
      resumeInMine,
      t('prompt.switch.paused'),
      { teamId: team.id },
      { surface, inputs: 'none' },
    ),
  );
}

function withButton(text: string, action: Button): CardElement[] {
  return [note(text), buttonRow([action], { spacing: 'Small' })];
}
