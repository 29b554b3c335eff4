import type { QuestionGroup } from '../../domain/answers/group-questions';
import type { Language } from '../../domain/language';
import { adaptiveCard, buttonRow, container, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { type Words, wordsIn } from '../kit/wording';
import { type HelpedView, helpedPart } from './helped-part';
import {
  type QuestionsPlace,
  questionsDoor,
  restoreQuestion,
  showQuestion,
} from './questions-actions';

/** Rows a page: what still fits with the longest wordings. */
const PAGE_ROWS = 10;

export interface QuestionsView extends HelpedView {
  readonly place: QuestionsPlace;
  /** Most often asked first. */
  readonly groups: readonly QuestionGroup[];
  /** Questions whose words were not kept. */
  readonly personal: number;
  /** Set to their number when there are older questions that are left out. */
  readonly latestOnly?: number | undefined;
  readonly openTickets: number;
  /** What has just become of a question, and its id where that can be undone. */
  readonly done?: { readonly notice: string; readonly undoId?: string | undefined } | undefined;
}

/** What was asked and not answered, and which answers helped: nobody's name. */
export function questionsCard(language: Language, view: QuestionsView): CardReply {
  const t = wordsIn(language);
  const title = t('questions.title');
  const { groups, personal, openTickets, surface } = view;
  const pages = Math.max(1, Math.ceil(groups.length / PAGE_ROWS));
  const page = Math.min(view.place.page, pages - 1);
  const turnTo = (words: string, to: number) =>
    button(questionsDoor.here, words, { page: to }, { surface, inputs: 'none' });
  const nothing = groups.length === 0 && personal === 0;
  return {
    kind: 'card',
    title,
    lasts: view.done !== undefined,
    card: adaptiveCard(
      language,
      [
        heading(title),
        ...donePart(t, view, page),
        note(t('questions.period')),
        view.latestOnly === undefined
          ? undefined
          : note(t('questions.latestOnly', { number: view.latestOnly })),
        nothing ? paragraph(t('questions.none')) : undefined,
        ...groups
          .slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)
          .map((group) => row(t, group, page, surface)),
        pages > 1 ? note(t('questions.page', { page: page + 1, pages })) : undefined,
        personal > 0 ? note(t('questions.personalData', { count: personal })) : undefined,
        paragraph(
          openTickets > 0
            ? t('questions.openTickets', { count: openTickets })
            : t('questions.noTickets'),
        ),
        ...helpedPart(t, language, view),
      ],
      [
        page > 0 ? turnTo(t('questions.previous'), page - 1) : undefined,
        page < pages - 1 ? turnTo(t('questions.next'), page + 1) : undefined,
      ],
    ),
  };
}

function donePart(t: Words, { done, surface }: QuestionsView, page: number): CardElement[] {
  if (!done) return [];
  const { notice, undoId } = done;
  const undo = (questionId: string) =>
    button(restoreQuestion, t('questions.undo'), { page, questionId }, { surface });
  return [
    paragraph(notice, { color: 'Good' }),
    ...(undoId === undefined ? [] : [buttonRow([undo(undoId)], { spacing: 'Small' })]),
  ];
}

function row(t: Words, { questions }: QuestionGroup, page: number, surface: Surface): CardElement {
  const [{ id, wording }] = questions;
  const press = t('questions.openRow', { question: wording });
  return container(
    [
      paragraph(plain(wording), { color: 'Accent', weight: 'Bolder' }),
      note(t('questions.asked', { count: questions.length }), { spacing: 'None' }),
    ],
    {
      separator: true,
      spacing: 'Small',
      selectAction: button(showQuestion, press, { page, questionId: id }, { surface }),
    },
  );
}
