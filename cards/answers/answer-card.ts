import type { Articles } from '../../domain/answers/knowledge';
import { adaptiveCard, paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { answerBody } from './answer-body';
import { answerText } from './answer-text';
import type { AnswerView, FullAnswer } from './answer-view';
import { backButton, choiceButtons } from './article-buttons';
import { coordinatorPart } from './coordinator-part';
import { feedbackButtons } from './feedback-buttons';

/** The answer, what it rests on, and what one can do next. */
export function answerCard(answer: FullAnswer, knowledge: Articles, view: AnswerView): CardReply {
  const { language } = answer;
  const t = wordsIn(language);
  const { title } = answerText(answer, knowledge);
  const { question, from } = view;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        ...answerBody(answer, knowledge, view),
        ...relatedPart(answer, view),
        ...(from ? [backButton(from, answer, question)] : []),
        view.hasHelped ? paragraph(t('ask.thanks')) : undefined,
        ...(view.marks ? coordinatorPart(answer, question, view.marks) : []),
      ],
      [...feedbackButtons(answer, view), ...(view.ways ?? [])],
    ),
  };
}

/** The answer alone, for a card that is put into a conversation of others. */
export function bareAnswerCard(
  answer: FullAnswer,
  knowledge: Articles,
  view: Pick<AnswerView, 'outdatedOn'>,
): CardReply {
  const { title } = answerText(answer, knowledge);
  const card = adaptiveCard(answer.language, answerBody(answer, knowledge, view));
  return { kind: 'card', title, card };
}

/** Folded: with them, a phone would show eight buttons under an answer. */
function relatedPart(
  { language, entry }: FullAnswer,
  { related, question }: AnswerView,
): CardElement[] {
  if (related.length === 0) return [];
  const t = wordsIn(language);
  const title = `${t('ask.related')} (${related.length})`;
  const buttons = choiceButtons(related, language, { question, from: entry.id });
  return fold(t, { id: 'related', title, items: buttons });
}
