import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What the dialogs about questions use of the process. */
export interface Lent extends Pick<Services, 'knowledge' | 'links' | 'timeZone'> {
  readonly store: Pick<
    Store,
    'articleFeedback' | 'articleMarks' | 'lastAnswers' | 'tickets' | 'unansweredQuestions'
  >;
}
