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
  return openForm(wordsIn(language)('ticket.askHuman'), question, isPersonal);
}

/** Beneath a choice of titles: none of them was meant, so a person may know. */
export function noneOfTheseButton(
  language: Language,
  question: string,
  isPersonal: boolean,
): Button {
  return openForm(wordsIn(language)('ticket.noneOfThese'), question, isPersonal);
}

function openForm(title: string, question: string, isPersonal: boolean): Button {
  const open = isPersonal ? button : dialogButton;
  return open(askHuman, title, { question, topic: 'other', articleId: '' });
}
