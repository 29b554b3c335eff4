import type { Absence } from '../../domain/digest/coach-week';
import type { Language } from '../../domain/language';
import { type Week, weekNumberOf } from '../../domain/local-date';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { type Words, wordsIn } from '../kit/wording';
import { logAnother } from '../meetings/meeting-actions';
import { takeAbsenceBack } from './prompt-actions';

export interface AbsenceView {
  /** Both included. */
  readonly from: Week;
  readonly to: Week;
  /** Missing when the week counts and only the question is left out. */
  readonly absence?: Absence | undefined;
  readonly surface: Surface;
}

/** What was done about weeks of which a coach told not to be at work. */
export function absenceCard(language: Language, view: AbsenceView): CardReply {
  const t = wordsIn(language);
  const { absence, from, to, surface } = view;
  const weeks = weeksIn(t, view);
  const title = absence ? t('prompt.absentTitle') : t('prompt.silentTitle');
  const body = absence
    ? [
        paragraph(t('prompt.absentWeeks', { weeks, reason: t(`prompt.absence.${absence}`) })),
        note(t('prompt.absentMeaning')),
      ]
    : [paragraph(t('prompt.silentMeaning', { weeks }))];
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), ...body],
      [button(takeAbsenceBack, t('prompt.takeBack'), { from, to }, { surface, inputs: 'none' })],
    ),
    lasts: true,
  };
}

/** The absence was taken back. */
export function presentCard(
  language: Language,
  view: Omit<AbsenceView, 'absence'> & { readonly teamId: string },
): CardReply {
  const t = wordsIn(language);
  const title = t('prompt.presentTitle');
  const { teamId, surface } = view;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), paragraph(t('prompt.presentMeaning', { weeks: weeksIn(t, view) }))],
      [button(logAnother, t('mine.log'), { teamId }, { surface, inputs: 'none' })],
    ),
    lasts: true,
  };
}

/** `Viikko 48`, `Viikot 27–30`. */
function weeksIn(t: Words, { from, to }: { readonly from: Week; readonly to: Week }): string {
  return from === to
    ? t('mine.week', { week: weekNumberOf(from) })
    : t('prompt.weeks', { from: weekNumberOf(from), to: weekNumberOf(to) });
}
