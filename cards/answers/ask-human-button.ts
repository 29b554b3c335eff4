import type { Language } from '../../domain/language';
import { button, dialogButton } from '../kit/buttons';
import type { Button } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { askHuman } from '../tickets/ask-human-actions';

export interface NoAnswerView {
  /** Fit to travel in a button; empty when there is none. */
  readonly question: string;
  readonly isPersonal: boolean;
  /** What a coach typed, and who: it may be a log, whatever it was taken for. */
  readonly mayBeLog?: { readonly text: string; readonly byId: string } | undefined;
}

export function askButton(language: Language, question: string, isPersonal: boolean): Button {
  const open = isPersonal ? button : dialogButton;
  const about = { question, topic: 'other', articleId: '' };
  return open(askHuman, wordsIn(language)('ticket.askHuman'), about);
}
