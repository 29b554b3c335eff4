import type { Answer } from '../../domain/answers/answer';
import type { AnswerEntry } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import { adaptiveCard, heading } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { answerText } from './answer-text';
import { choiceButtons } from './article-buttons';
import { type NoAnswerView, noneOfTheseButton } from './ask-human-button';

/** Which of a few was meant, or none of them, which leads to a person. */
export function askBackCard(
  answer: Extract<Answer, { kind: 'askBack' }>,
  knowledge: Articles,
  { question, isPersonal, choices }: NoAnswerView & { choices: readonly AnswerEntry[] },
): CardReply {
  const { language } = answer;
  const { title } = answerText(answer, knowledge);
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), ...choiceButtons(choices, language, { question, from: '' })],
      [noneOfTheseButton(language, question, isPersonal)],
    ),
  };
}
