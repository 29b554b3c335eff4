import type { Language } from '../../domain/language';
import { dialogButton, sayButton } from '../kit/buttons';
import type { Button } from '../kit/card-element';
import { COMMANDS } from '../kit/commands';
import { wordsIn } from '../kit/wording';
import { helpDoor } from './channel-help-card';

/** To what one can do here; in a channel it opens beside the conversation. */
export function helpButton(language: Language, isPersonal: boolean): Button {
  const title = wordsIn(language)('help.button.help');
  return isPersonal
    ? sayButton(title, COMMANDS.help[language])
    : dialogButton(helpDoor.here, title);
}
