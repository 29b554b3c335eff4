import type { Answer } from '../../domain/answers/answer';
import type { AnswerEntry } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, subheading } from '../kit/adaptive-card';
import { button, dialogButton } from '../kit/card-action';
import type { Button } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { markdownBlocks } from '../kit/markdown-blocks';
import { wordsIn } from '../kit/wording';
import { askHuman } from '../tickets/ask-human-card';
import { choiceButtons } from './answer-card';
import { answerText } from './answer-text';

export interface NoAnswerView {
  /** Fit to travel in a button; empty when there is none. */
  readonly question: string;
  readonly isPersonal: boolean;
}

/** Which of a few was meant. */
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
      [askButton(language, question, isPersonal)],
    ),
  };
}

/** That there is no answer, and the way to a person; for who asked nothing, what can be asked. */
export function declineCard(
  answer: Extract<Answer, { kind: 'decline' }>,
  knowledge: Articles,
  { question, isPersonal, examples }: NoAnswerView & { examples: readonly AnswerEntry[] },
): CardReply {
  const { language } = answer;
  const { title, body } = answerText(answer, knowledge);
  const asked = (entry: AnswerEntry) => entry.questions[language][0] ?? entry.title[language];
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        ...markdownBlocks(body),
        examples.length > 0 ? subheading(wordsIn(language)('ask.examples')) : undefined,
        ...choiceButtons(examples, language, { question: '', from: '' }, asked),
      ],
      [askButton(language, question, isPersonal)],
    ),
  };
}

/** The article has been hidden, or is there no more. */
export function unavailableCard(
  language: Language,
  { question, isPersonal }: NoAnswerView,
): CardReply {
  const t = wordsIn(language);
  const title = t('ask.unavailable.title');
  const body = [heading(title), ...markdownBlocks(t('ask.unavailable.body'))];
  const card = adaptiveCard(language, body, [askButton(language, question, isPersonal)]);
  return { kind: 'card', title, card };
}

function askButton(language: Language, question: string, isPersonal: boolean): Button {
  const open = isPersonal ? button : dialogButton;
  const about = { question, topic: 'other', articleId: '' };
  return open(askHuman, wordsIn(language)('ticket.askHuman'), about);
}
