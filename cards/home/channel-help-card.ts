import { z } from 'zod';
import type { Language } from '../../domain/language';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button, dialogButton } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { privateDoor } from '../kit/private-door-card';
import { wordsIn } from '../kit/wording';
import { commandLine, SHOWN } from './command-lines';

export const helpDoor = privateDoor('help.open', z.object({}));

/** In a channel: what can be asked there, and nothing of anybody. */
export function channelHelpCard(language: Language): CardReply {
  const t = wordsIn(language);
  const title = t('help.title');
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        paragraph(t('help.inChannel')),
        ...SHOWN.map((command) => commandLine(t, language, command)),
        paragraph(t('help.ask')),
        note(t('help.privacy')),
      ],
      [
        dialogButton(helpDoor.here, t('help.own')),
        button(helpDoor.direct, t('door.direct'), {}, { inputs: 'none' }),
      ],
    ),
  };
}
