import type { Articles } from '../../domain/answers/knowledge';
import { container, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { dayIn } from '../kit/formats';
import { markdownBlocks } from '../kit/markdown-blocks';
import { wordsIn } from '../kit/wording';
import { sourceLines } from './answer-sources';
import { answerText } from './answer-text';
import type { AnswerView, FullAnswer } from './answer-view';

export function answerBody(
  answer: FullAnswer,
  knowledge: Articles,
  { outdatedOn, notice }: Pick<AnswerView, 'outdatedOn' | 'notice'>,
): CardElement[] {
  const { language, entry, also = [] } = answer;
  const t = wordsIn(language);
  const { title, body, doubts, notes, sourceNotes, also: beneath } = answerText(answer, knowledge);
  const ofSource = [...doubts, ...sourceNotes].map((text) => note(text));
  const articles = [entry, ...also].map(({ article }) => article);
  const isLegal = articles.some(({ laws }) => laws.length > 0);
  const outdated = outdatedOn && t('ask.outdated', { day: dayIn(language, outdatedOn) });
  return [
    heading(title),
    ...(notice ? [paragraph(notice, { weight: 'Bolder' })] : []),
    ...(outdated ? [warningBox(outdated)] : []),
    ...markdownBlocks(body),
    // Beneath the answer: it is what one reads on a phone's first screen.
    ...notes.map(warningBox),
    ...beneath.flatMap((told) => [subheading(told.title), ...markdownBlocks(told.body)]),
    note(t(isLegal ? 'ask.automaticLaw' : 'ask.automatic'), { spacing: 'Medium' }),
    ...sourceLines(articles, knowledge, language),
    ...(ofSource.length > 0
      ? fold(t, { id: 'sourceState', title: t('ask.sourceState'), items: ofSource })
      : []),
  ];
}

function warningBox(text: string): CardElement {
  return container([paragraph(text, { size: 'Small' })], { style: 'warning' });
}
