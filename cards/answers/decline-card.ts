import type { Answer } from '../../domain/answers/answer';
import type { AnswerEntry } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import { adaptiveCard, heading, subheading } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { markdownBlocks } from '../kit/markdown-blocks';
import { wordsIn } from '../kit/wording';
import { answerText } from './answer-text';
import { choiceButtons } from './article-buttons';
import { askButton, type NoAnswerView } from './ask-human-button';

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
