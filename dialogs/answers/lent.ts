import type { Store } from '../../storage/store';
import type { Services } from '../kit/turn';

/** What the dialogs about questions use of the process. */
export interface Lent extends Pick<Services, 'knowledge' | 'timeZone'> {
  readonly store: Pick<
    Store,
    'articleFeedback' | 'articleMarks' | 'lastAnswers' | 'tickets' | 'unansweredQuestions'
  >;
}
