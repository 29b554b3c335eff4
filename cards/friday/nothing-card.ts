import type { Language } from '../../domain/language';
import { weekNumberOf } from '../../domain/local-date';
import { adaptiveCard, heading, note } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';
import { endedNote, logButton, weekLines } from './prompt-parts';
import type { PromptView } from './prompt-view';

/** Nothing to add: the week as it stays, and the way to log all the same. */
export function nothingCard(language: Language, view: PromptView): CardReply {
  const t = wordsIn(language);
  const title = t('prompt.nothingTitle', { week: weekNumberOf(view.week) });
  const body = [
    heading(title),
    ...(view.endedOn ? [endedNote(t, language, view.week, view.endedOn)] : []),
    ...weekLines(t, view),
    note(t('prompt.nothingHint')),
  ];
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, body, [logButton(t, view)]),
    lasts: true,
  };
}
