import type { Answer } from '../../domain/answers/answer';
import type { AnswerEntry } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import { helpButton } from '../home/help-button';
import { adaptiveCard, buttonRow, heading, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Button } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { markdownBlocks } from '../kit/markdown-blocks';
import { wordsIn } from '../kit/wording';
import { meetingForm } from '../meetings/meeting-form-actions';
import { answerText } from './answer-text';
import { choiceButtons } from './article-buttons';
import { askButton, type NoAnswerView } from './ask-human-button';

/**
 * That there is no answer, and the ways on: to a person, to the help, and for a coach to the log, with
 * what was typed. For who asked nothing, what can be asked; for who may have wanted something of the
 * bot itself, `wishes`.
 */
export function declineCard(
  answer: Extract<Answer, { kind: 'decline' }>,
  knowledge: Articles,
  {
    question,
    isPersonal,
    mayBeLog,
    examples,
    wishes,
  }: NoAnswerView & { examples: readonly AnswerEntry[]; wishes: readonly Button[] },
): CardReply {
  const { language } = answer;
  const t = wordsIn(language);
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
        examples.length > 0 ? subheading(t('ask.examples')) : undefined,
        ...choiceButtons(examples, language, { question: '', from: '' }, asked),
        wishes.length > 0 ? subheading(t('intents.meant')) : undefined,
        ...wishes.map((wish) => buttonRow([wish], { spacing: 'Small' })),
      ],
      [
        mayBeLog ? button(meetingForm.here, t('about.logThis'), mayBeLog) : undefined,
        askButton(language, question, isPersonal),
        helpButton(language, isPersonal),
      ],
    ),
  };
}
