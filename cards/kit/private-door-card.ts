import type { z } from 'zod';
import type { Language } from '../../domain/language';
import { adaptiveCard, note, paragraph } from './adaptive-card';
import { button, dialogButton } from './buttons';
import { type CardAction, cardAction } from './card-action';
import type { CardReply } from './card-reply';
import { wordsIn } from './wording';

/** Something that is never shown in a channel, and the two ways to it. */
export interface PrivateDoor<S extends z.ZodType = z.ZodType> {
  /** Opens it where the press is seen by the presser alone: as a dialog, or in the personal chat. */
  readonly here: CardAction<S>;
  /** Sends it to the presser's personal chat. */
  readonly direct: CardAction<S>;
}

export function privateDoor<S extends z.ZodType>(verb: string, schema: S): PrivateDoor<S> {
  return { here: cardAction(verb, schema), direct: cardAction(`${verb}.direct`, schema) };
}

/** What a channel gets instead: nothing of anybody, two buttons. */
export function privateDoorCard(
  language: Language,
  title: string,
  door: PrivateDoor,
  data: object,
): CardReply {
  const t = wordsIn(language);
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [paragraph(title, { weight: 'Bolder' }), note(t('door.why'))],
      [
        dialogButton(door.here, t('door.open'), data),
        button(door.direct, t('door.direct'), data, { inputs: 'none' }),
      ],
    ),
  };
}
