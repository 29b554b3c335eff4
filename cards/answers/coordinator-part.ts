import { z } from 'zod';
import { buttonRow } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import { subject } from './answer-subject';
import type { AnswerView, FullAnswer } from './answer-view';

const MARKS = ['hide', 'unhide', 'outdate', 'renew'] as const;

export type Mark = (typeof MARKS)[number];

export const markArticle = cardAction('answer.mark', z.object({ ...subject, mark: z.enum(MARKS) }));

export function coordinatorPart(
  { entry, language }: FullAnswer,
  question: string,
  { isHidden, isOutdated }: NonNullable<AnswerView['marks']>,
): CardElement[] {
  const t = wordsIn(language);
  const actions = ([isHidden ? 'unhide' : 'hide', isOutdated ? 'renew' : 'outdate'] as const).map(
    (mark) =>
      button(markArticle, t(`ask.mark.${mark}`), { entryId: entry.id, language, question, mark }),
  );
  const isOpen = isHidden || isOutdated;
  return fold(t, {
    id: 'coordinator',
    title: t('ask.forCoordinator'),
    items: [buttonRow(actions)],
    isOpen,
  });
}
