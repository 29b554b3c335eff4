import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { dateInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { myWeek } from '../meetings/my-week-door';
import { moveStepAction } from './step-actions';

export interface MoveStepView {
  readonly meetingId: string;
  readonly teamId: string;
  readonly step: string | undefined;
  readonly employerName: string;
  /** As proposed or typed. */
  readonly stepOn: string;
  readonly today: LocalDate;
  readonly isWrong: boolean;
  readonly surface: Surface;
}

/** Asks for the day that a next step is moved to. */
export function moveStepCard(language: Language, view: MoveStepView): CardReply {
  const t = wordsIn(language);
  const { meetingId, teamId, surface } = view;
  const title = t('mine.moveTitle');
  const error = view.isWrong ? t('mine.moveWrong') : undefined;
  const body = [
    heading(title),
    paragraph(
      t('mine.moveWhat', { step: view.step ?? t('mine.noStep'), employer: view.employerName }),
    ),
    ...dateInput({ id: 'stepOn', label: t('mine.moveTo'), value: view.stepOn, error }),
  ];
  const which = { meetingId, teamId };
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, body, [
      button(moveStepAction, t('mine.moveStep'), which, { style: 'positive', surface }),
      button(myWeek.here, t('form.cancel'), { teamId }, { surface, inputs: 'none' }),
    ]),
  };
}
