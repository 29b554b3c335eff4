import { z } from 'zod';
import { topicOf } from '../../domain/answers/ticket-topic';
import { button, dialogButton } from '../kit/buttons';
import { cardAction } from '../kit/card-action';
import type { Button } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { askHuman, didNotHelp } from '../tickets/ask-human-actions';
import { subject } from './answer-subject';
import type { AnswerView, FullAnswer } from './answer-view';

export const helped = cardAction('answer.helped', z.object({ ...subject, token: z.string() }));

export function feedbackButtons(answer: FullAnswer, view: AnswerView): Button[] {
  const { language, entry } = answer;
  const { question, token, hasHelped, isPersonal } = view;
  const t = wordsIn(language);
  const about = { question, topic: topicOf(entry.article), articleId: entry.article.id };
  const open = isPersonal ? button : dialogButton;
  const data = { entryId: entry.id, language, question, token };
  return [
    ...(token && !hasHelped
      ? [
          button(helped, t('ask.helped'), data, { style: 'positive' }),
          open(didNotHelp, t('ticket.didNotHelp'), { ...about, token }),
        ]
      : []),
    open(askHuman, t('ticket.askHuman'), about),
  ];
}
