import type { Language } from '../../domain/language';
import type { Meeting } from '../../domain/meetings/meeting';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { logAnother, restoreMeetingAction } from './meeting-actions';

/** In place of the receipt after an undo. */
export function undoneCard(
  language: Language,
  view: { meeting: Meeting; employerName: string; surface: Surface; canRestore: boolean },
): CardReply {
  const t = wordsIn(language);
  const { meeting, surface } = view;
  const title = t('receipt.undoneTitle');
  const text = view.canRestore
    ? t('receipt.undone', {
        employer: view.employerName,
        day: dayIn(language, meeting.metOn),
      })
    : t('receipt.gone');
  const which = { meetingId: meeting.id, teamId: meeting.teamId };
  return {
    kind: 'card',
    title,
    lasts: true,
    card: adaptiveCard(
      language,
      [heading(title), paragraph(text)],
      [
        view.canRestore
          ? button(restoreMeetingAction, t('receipt.restore'), which, { surface })
          : undefined,
        button(logAnother, t('receipt.another'), { teamId: meeting.teamId }, { surface }),
      ],
    ),
  };
}
