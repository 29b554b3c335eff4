import { z } from 'zod';
import type { AnswerEntry } from '../../domain/answers/entry';
import type { Language } from '../../domain/language';
import { buttonRow } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { typed } from '../kit/typed';
import { wordsIn } from '../kit/wording';
import { subject } from './answer-subject';
import type { FullAnswer } from './answer-view';
import { titleOf } from './entry-text';

export const showArticle = cardAction('answer.show', z.object({ ...subject, from: typed }));

/** One under the other: their titles are too long to stand side by side. */
export function choiceButtons(
  entries: readonly AnswerEntry[],
  language: Language,
  data: { question: string; from: string },
  titleOfOne: (entry: AnswerEntry) => string = (entry) => titleOf(entry, language),
): CardElement[] {
  return entries.map((entry) =>
    buttonRow([button(showArticle, titleOfOne(entry), { entryId: entry.id, language, ...data })], {
      spacing: 'Small',
    }),
  );
}

export function backButton(from: string, { language }: FullAnswer, question: string): CardElement {
  const data = { entryId: from, language, question, from: '' };
  const title = `‹ ${wordsIn(language)('ask.back')}`;
  return buttonRow([button(showArticle, title, data)], { spacing: 'Small' });
}
