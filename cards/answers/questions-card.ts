import { z } from 'zod';
import type { AnswerEntry } from '../../domain/answers/entry';
import type { QuestionGroup } from '../../domain/answers/group-questions';
import type { Language } from '../../domain/language';
import {
  adaptiveCard,
  buttonRow,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { privateDoor } from '../kit/private-door-card';
import { wordsIn } from '../kit/wording';
import { showArticle } from './article-buttons';
import { titleOf } from './entry-text';

export const questionsDoor = privateDoor('questions.open', z.object({}));

export interface QuestionsView {
  /** Most often asked first. */
  readonly groups: readonly QuestionGroup[];
  /** Questions whose words were not kept. */
  readonly personal: number;
  /** Set to their number when there are older questions that are left out. */
  readonly latestOnly?: number | undefined;
  /** Worst first. */
  readonly feedback: readonly {
    readonly entry: AnswerEntry;
    readonly helped: number;
    readonly didNotHelp: number;
  }[];
  readonly openTickets: number;
  /** For those who can take the marks away. */
  readonly marked: readonly { readonly entry: AnswerEntry; readonly isHidden: boolean }[];
}

const MOST_GROUPS = 20;
const MOST_FEEDBACK = 15;
const MOST_MARKED = 10;

/** What was asked and not answered, and which answers helped: nobody's name. */
export function questionsCard(language: Language, view: QuestionsView): CardReply {
  const t = wordsIn(language);
  const title = t('questions.title');
  const { groups, personal, feedback, openTickets, marked } = view;
  const more = groups.length - MOST_GROUPS;
  const nothing = groups.length === 0 && personal === 0;
  const lines = feedback.slice(0, MOST_FEEDBACK).map(({ entry, helped, didNotHelp }) =>
    paragraph(
      t('questions.feedbackLine', { title: titleOf(entry, language), helped, didNotHelp }),
      {
        spacing: 'Small',
      },
    ),
  );
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, [
      heading(title),
      note(t('questions.period')),
      view.latestOnly === undefined
        ? undefined
        : note(t('questions.latestOnly', { number: view.latestOnly })),
      nothing ? paragraph(t('questions.none')) : undefined,
      ...groups
        .slice(0, MOST_GROUPS)
        .map(({ count, example }) =>
          paragraph(t('questions.group', { count, example }), { spacing: 'Small' }),
        ),
      more > 0 ? note(t('questions.moreGroups', { count: more })) : undefined,
      personal > 0 ? note(t('questions.personalData', { count: personal })) : undefined,
      paragraph(
        openTickets > 0
          ? t('questions.openTickets', { count: openTickets })
          : t('questions.noTickets'),
      ),
      subheading(t('questions.feedback')),
      ...(lines.length > 0 ? lines : [note(t('questions.feedbackNone'))]),
      marked.length > 0 ? subheading(t('questions.marked')) : undefined,
      ...marked.slice(0, MOST_MARKED).map(({ entry, isHidden }) => {
        const key = isHidden ? 'questions.markedHidden' : 'questions.markedOutdated';
        const data = { entryId: entry.id, language, question: '', from: '' };
        const open = button(showArticle, t(key, { title: titleOf(entry, language) }), data);
        return buttonRow([open], { spacing: 'Small' });
      }),
    ]),
  };
}
