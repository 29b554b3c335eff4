import { z } from 'zod';
import type { Answer } from '../../domain/answers/answer';
import type { AnswerEntry } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import { topicOf } from '../../domain/answers/ticket-topic';
import { LANGUAGES, type Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import {
  adaptiveCard,
  buttonRow,
  container,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button, cardAction, dialogButton } from '../kit/card-action';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { markdownBlocks } from '../kit/markdown-blocks';
import { typed } from '../kit/typed';
import { dayIn, wordsIn } from '../kit/wording';
import { askHuman, didNotHelp } from '../tickets/ask-human-card';
import { sourceLines } from './answer-sources';
import { answerText, titleOf } from './answer-text';

/** Which answer a button belongs to; the question makes what was computed from it anew. */
const subject = {
  entryId: z.string(),
  language: z.enum(LANGUAGES).catch('fi'),
  question: typed,
};
const MARKS = ['hide', 'unhide', 'outdate', 'renew'] as const;
export type Mark = (typeof MARKS)[number];

export const showArticle = cardAction('answer.show', z.object({ ...subject, from: typed }));
export const helped = cardAction('answer.helped', z.object({ ...subject, token: z.string() }));
export const markArticle = cardAction('answer.mark', z.object({ ...subject, mark: z.enum(MARKS) }));

export type FullAnswer = Extract<Answer, { kind: 'answer' }>;

export interface AnswerView {
  /** Fit to travel in a button; empty when there is none. */
  readonly question: string;
  readonly related: readonly AnswerEntry[];
  /** The day on which the coordinator marked the article as outdated. */
  readonly outdatedOn?: LocalDate | undefined;
  /** What has just been done to it, or how it stands. */
  readonly notice?: string | undefined;
  /** Where the person came from, by a button of another answer. */
  readonly from?: string | undefined;
  /** Of this answer, so that a press counts once; without it nothing is asked of the reader. */
  readonly token?: string | undefined;
  readonly hasHelped?: boolean | undefined;
  readonly isPersonal: boolean;
  /** For a coordinator: how the article is marked. */
  readonly marks?: { readonly isHidden: boolean; readonly isOutdated: boolean } | undefined;
}

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
      feedbackButtons(answer, view),
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

function answerBody(
  answer: FullAnswer,
  knowledge: Articles,
  { outdatedOn, notice }: Pick<AnswerView, 'outdatedOn' | 'notice'>,
): CardElement[] {
  const { language, entry, also = [] } = answer;
  const t = wordsIn(language);
  const { title, body, notes, also: beneath } = answerText(answer, knowledge);
  const outdated = outdatedOn && t('ask.outdated', { day: dayIn(language, outdatedOn) });
  return [
    heading(title),
    ...(notice ? [paragraph(notice, { weight: 'Bolder' })] : []),
    ...(outdated ? [boxed(outdated)] : []),
    ...markdownBlocks(body),
    // Beneath the answer: it is what one reads on a phone's first screen.
    ...notes.map(boxed),
    ...beneath.flatMap((one) => [subheading(one.title), ...markdownBlocks(one.body)]),
    note(t('ask.automatic'), { spacing: 'Medium' }),
    ...sourceLines(
      [entry, ...also].map(({ article }) => article),
      knowledge,
      language,
    ),
  ];
}

function boxed(text: string): CardElement {
  return container([paragraph(text, { size: 'Small' })], { style: 'warning' });
}

/** Folded: with them, a phone would show eight buttons under an answer. */
function relatedPart(
  { language, entry }: FullAnswer,
  { related, question }: AnswerView,
): CardElement[] {
  if (related.length === 0) return [];
  const title = `${wordsIn(language)('ask.related')} (${related.length})`;
  const buttons = choiceButtons(related, language, { question, from: entry.id });
  return fold({ id: 'related', title, items: buttons });
}

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

function backButton(from: string, { language }: FullAnswer, question: string): CardElement {
  const data = { entryId: from, language, question, from: '' };
  const title = `‹ ${wordsIn(language)('ask.back')}`;
  return buttonRow([button(showArticle, title, data)], { spacing: 'Small' });
}

function feedbackButtons(answer: FullAnswer, view: AnswerView): Button[] {
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
          open(didNotHelp, t('ticket.didNotHelp'), about),
        ]
      : []),
    open(askHuman, t('ticket.askHuman'), about),
  ];
}

function coordinatorPart(
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
  return fold({
    id: 'coordinator',
    title: t('ask.forCoordinator'),
    items: [buttonRow(actions)],
    isOpen,
  });
}
