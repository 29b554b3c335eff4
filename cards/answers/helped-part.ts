import type { AnswerEntry } from '../../domain/answers/entry';
import type { Language } from '../../domain/language';
import { buttonRow, note, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import type { Words } from '../kit/wording';
import { showArticle } from './article-buttons';
import { titleOf } from './entry-text';

const MOST_FEEDBACK = 15;
const MOST_MARKED = 10;

export interface HelpedView {
  /** Worst first. */
  readonly feedback: readonly {
    readonly entry: AnswerEntry;
    readonly helped: number;
    readonly didNotHelp: number;
  }[];
  /** For those who can take the marks away. */
  readonly marked: readonly { readonly entry: AnswerEntry; readonly isHidden: boolean }[];
  readonly surface: Surface;
}

/** Which answers helped and which did not, folded, and those that are marked. */
export function helpedPart(
  t: Words,
  language: Language,
  { feedback, marked, surface }: HelpedView,
): CardElement[] {
  const helped = feedback.reduce((sum, one) => sum + one.helped, 0);
  const didNotHelp = feedback.reduce((sum, one) => sum + one.didNotHelp, 0);
  const lines = feedback.slice(0, MOST_FEEDBACK).map(({ entry, ...counts }) => {
    const line = t('questions.feedbackLine', { title: titleOf(entry, language), ...counts });
    // An article opens in the chat alone.
    return surface === 'chat' ? articleButton(entry.id, line, language) : note(line);
  });
  const title = t('questions.feedback');
  return [
    ...(lines.length > 0
      ? fold(t, {
          id: 'feedback',
          title,
          summary: t('questions.feedbackSum', { helped, didNotHelp }),
          items: lines,
        })
      : [subheading(title), note(t('questions.feedbackNone'))]),
    ...(marked.length > 0 ? [subheading(t('questions.marked'))] : []),
    ...marked.slice(0, MOST_MARKED).map(({ entry, isHidden }) => {
      const key = isHidden ? 'questions.markedHidden' : 'questions.markedOutdated';
      return articleButton(entry.id, t(key, { title: titleOf(entry, language) }), language);
    }),
  ];
}

function articleButton(entryId: string, title: string, language: Language): CardElement {
  const data = { entryId, language, question: '', from: '' };
  return buttonRow([button(showArticle, title, data)], { spacing: 'Small' });
}
