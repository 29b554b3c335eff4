import { z } from 'zod';
import type { Language } from '../../domain/language';
import { adaptiveCard, buttonRow, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { AdaptiveCard, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { type Words, wordsIn } from '../kit/wording';
import { myWeek } from '../meetings/my-week-door';
import { moreNote } from './meeting-lines';
import type { DueLine } from './my-week-view';

/** Whether the mornings' reminders come; pressed in `omat` or below a reminder. */
export const switchReminders = cardAction(
  'mine.reminders',
  z.object({ teamId: z.string(), to: z.enum(['on', 'off']), isInMine: z.boolean().default(false) }),
);

/** What still fits into a card with the longest names. */
const MOST = 8;

/** What a coach agreed for today, in the order of the employers' names. */
export function stepReminderCard(
  language: Language,
  teamId: string,
  lines: readonly DueLine[],
): AdaptiveCard {
  const t = wordsIn(language);
  const look = { inputs: 'none' } as const;
  return adaptiveCard(
    language,
    [
      heading(t('mine.remind.title')),
      ...lines.slice(0, MOST).map(({ meeting, employerName }) =>
        paragraph(
          t('mine.remind.line', {
            employer: employerName,
            step: meeting.nextStep ?? t('mine.noStep'),
          }),
        ),
      ),
      ...moreNote(t, lines.length - MOST),
    ],
    [
      button(myWeek.here, t('mine.remind.open'), { teamId }, { ...look, style: 'positive' }),
      button(switchReminders, t('mine.remind.stop'), { teamId, to: 'off' }, look),
    ],
  );
}

/** That they come no more, or come again, with the way back. */
export function remindersCard(
  language: Language,
  { teamId, isOn, surface }: { teamId: string; isOn: boolean; surface: Surface },
): CardReply {
  const t = wordsIn(language);
  const title = t('mine.remind.title');
  const words = t(isOn ? 'mine.remind.resumed' : 'mine.remind.stopped');
  const press = t(isOn ? 'mine.remind.stop' : 'mine.remind.resume');
  const data = { teamId, to: isOn ? 'off' : 'on' };
  const way = button(switchReminders, press, data, { surface, inputs: 'none' });
  return {
    kind: 'card',
    title,
    lasts: true,
    card: adaptiveCard(language, [paragraph(words)], [way]),
  };
}

/** In `omat`, when they are off. */
export function remindersOffLines(
  t: Words,
  { team, surface }: { readonly team: { readonly id: string }; readonly surface: Surface },
): CardElement[] {
  const data = { teamId: team.id, to: 'on', isInMine: true };
  return [
    note(t('mine.remind.off')),
    buttonRow(
      [button(switchReminders, t('mine.remind.resume'), data, { surface, inputs: 'none' })],
      { spacing: 'Small' },
    ),
  ];
}
