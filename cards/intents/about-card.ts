import type { Role } from '../../domain/access';
import type { Language } from '../../domain/language';
import { type Command, commandWord, OF_ROLE } from '../home/command-lines';
import { helpButton } from '../home/help-button';
import { adaptiveCard, heading } from '../kit/adaptive-card';
import { sayButton } from '../kit/buttons';
import type { Button } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';

import { markdownBlocks } from '../kit/markdown-blocks';
import { wordsIn } from '../kit/wording';

/** To whom something about the bot is told, and where. */
export interface AboutReader {
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly isPersonal: boolean;
}

/** What the bot says of itself, with the buttons that do it. */
export function aboutCard(
  { language, isPersonal }: AboutReader,
  { title, body }: { readonly title: string; readonly body: string },
  buttons: readonly (Button | undefined)[] = [],
): CardReply {
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), ...markdownBlocks(body)],
      [...buttons, helpButton(language, isPersonal)],
    ),
  };
}

/** A message to the bot is typed for the person, so such a button stands in the own chat alone. */
export function commandButtons(
  { language, roles, isPersonal }: AboutReader,
  commands: readonly Command[],
): Button[] {
  if (!isPersonal) return [];
  const t = wordsIn(language);
  return commands
    .filter((command) => roles.some((role) => OF_ROLE[role].some((known) => known === command)))
    .map((command) => sayButton(t(`help.button.${command}`), commandWord(command, language)));
}
