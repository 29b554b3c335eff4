import type { Language } from '../../domain/language';
import { weekNumberOf } from '../../domain/local-date';
import { adaptiveCard, heading, note } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { notAtWork, nothingToAdd } from './prompt-actions';
import { endedNote, logButton, numberIn, weekLines } from './prompt-parts';
import { seekersPart } from './prompt-seekers';
import type { PromptView } from './prompt-view';

/** Friday's question to a coach, or a shorter reminder of it. */
export function promptCard(language: Language, view: PromptView): CardReply {
  const t = wordsIn(language);
  const week = weekNumberOf(view.week);
  const { surface } = view;
  const isReminder = view.nth > 0;
  const number = isReminder ? {} : numberIn(view);
  const title = view.endedOn || isReminder ? t('prompt.askWeek', { week }) : t('prompt.ask');
  const body = [
    heading(title),
    view.isLate ? note(t('prompt.late')) : undefined,
    ...(view.endedOn ? [endedNote(t, language, view.week, view.endedOn)] : []),
    ...weekLines(t, view),
    ...(isReminder ? [] : seekersPart(t, view)),
    view.endedOn ? undefined : note(isReminder ? t('prompt.reminder') : t('prompt.untilMidnight')),
    view.isLastBeforePause ? note(t('prompt.lastBeforePause')) : undefined,
  ];
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, body, [
      logButton(t, view, number),
      button(nothingToAdd, t('prompt.nothing'), { week: view.week, ...number }, { surface }),
      button(notAtWork, t('prompt.absent'), { week: view.week, ...number }, { surface }),
    ]),
    lasts: true,
  };
}
