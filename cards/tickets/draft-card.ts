import type { Language } from '../../domain/language';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button, linkButton } from '../kit/buttons';
import type { CardAction, Surface } from '../kit/card-action';
import type { Button } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { wordsIn } from '../kit/wording';

/** What makes a new link when the first has expired. */
export interface DraftAgain {
  readonly action: CardAction;
  readonly data: object;
  /** Where one came from, to go back. */
  readonly back?: Button | undefined;
}

/** The way to a draft article; `url` is good for an hour. */
export function draftCard(
  language: Language,
  view: { question: string; url: string; again: DraftAgain; surface: Surface },
): CardReply {
  const t = wordsIn(language);
  const title = t('ticket.draftTitle');
  const { again, surface } = view;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), paragraph(plain(view.question)), paragraph(t('ticket.draftNote'))],
      [
        linkButton(t('ticket.draftOpen'), view.url),
        button(again.action, t('ticket.draftAgain'), again.data, { surface }),
        again.back,
      ],
    ),
  };
}
