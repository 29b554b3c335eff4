import type { Role } from '../../domain/access';
import type { Language } from '../../domain/language';
import {
  adaptiveCard,
  buttonRow,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button, linkButton, sayButton } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { introduction } from '../kit/introduction';
import { type Words, wordsIn } from '../kit/wording';
import { askToCoachAction } from '../teams/coach-request-actions';
import { type Command, commandLine, commandWord, OF_ROLE, SHOWN } from './command-lines';

import { languageButton } from './language-button';

export interface HelpView {
  readonly roles: readonly Role[];
  /** The coaching teams of the person, each with the roles there. */
  readonly places: readonly { readonly teamName: string; readonly roles: readonly Role[] }[];
  readonly surface: Surface;
  readonly privacyUrl: string;
  readonly version: string;
  /** Instead of the title: who said hello, or asked who this is, is answered that first. */
  readonly greeting?: 'hello' | 'iAm' | undefined;
}

/** What this person can do here, in the person's own chat or dialog. */
export function helpCard(language: Language, view: HelpView): CardReply {
  const t = wordsIn(language);
  const title = view.greeting ? t(`about.${view.greeting}`) : t('help.title');
  const commands = SHOWN.filter((command) =>
    view.roles.some((role) => OF_ROLE[role].some((known) => known === command)),
  );
  const isCoach = view.roles.includes('coach');
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        ...introduction(t, view),
        ...whoYouAre(t, view),
        commands.length > 0 ? subheading(t('help.youCan')) : undefined,
        ...commands.map((command) => commandLine(t, language, command, view.roles)),
        paragraph(t('help.ask')),
        moreRow(t, view),
        note(t('help.privacy')),
        note(t('help.version', { version: view.version })),
      ],
      [
        // A dialog has no chat to write a command into.
        ...(view.surface === 'chat'
          ? commands.slice(0, 3).map((command) => say(t, language, command))
          : []),
        isCoach
          ? undefined
          : button(askToCoachAction, t('help.iAmCoach'), {}, { surface: view.surface }),
        languageButton(t, language, view.surface),
      ],
    ),
  };
}

/** Asks what one can ask, as the button says; and what is kept of whoever reads this. */
function moreRow(t: Words, { surface, privacyUrl }: HelpView): CardElement {
  const topics = t('about.topicsButton');
  const privacy = linkButton(t('pages.privacy.title'), privacyUrl);
  const buttons = surface === 'chat' ? [sayButton(topics, topics), privacy] : [privacy];
  return buttonRow(buttons, { spacing: 'Small' });
}

function whoYouAre(t: Words, { roles, places }: HelpView): CardElement[] {
  const lines = places.map(({ teamName, roles: here }) =>
    paragraph(t('help.roleInTeam', { roles: rolesIn(t, here), team: teamName }), {
      spacing: 'Small',
    }),
  );
  if (roles.includes('coordinator')) lines.unshift(paragraph(t('help.coordinator')));
  return lines.length > 0 ? lines : [paragraph(t('help.member'))];
}

function rolesIn(t: Words, roles: readonly Role[]): string {
  return roles.map((role) => t(`role.${role}`)).join(', ');
}

/** Writes the command into the chat as the person. */
function say(t: Words, language: Language, command: Command): Button {
  return sayButton(t(`help.button.${command}`), commandWord(command, language));
}
