import { z } from 'zod';
import { LANGUAGES, type Language } from '../../domain/language';
import type { Role } from '../../domain/permissions';
import { adaptiveCard, heading, note, paragraph, subheading } from '../kit/adaptive-card';
import {
  button,
  cardAction,
  cardButton,
  dialogButton,
  type Surface,
  sayButton,
} from '../kit/card-action';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { COMMANDS } from '../kit/commands';
import { choiceInput } from '../kit/inputs';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';
import { type Words, wordsIn } from '../kit/wording';
import { askToCoach } from '../teams/coach-request-card';

export const helpDoor = privateDoor('help.open', z.object({}));
export const chooseLanguage = cardAction('help.language', z.object({ language: typed }));

export interface HelpView {
  readonly roles: readonly Role[];
  /** The coaching teams of the person, each with the roles there. */
  readonly places: readonly { readonly teamName: string; readonly roles: readonly Role[] }[];
  readonly surface: Surface;
}

type Command = Exclude<keyof typeof COMMANDS, 'help'>;

/** The commands of each role, the most used first. */
const OF_ROLE = {
  coordinator: ['settings', 'questions', 'deliveries', 'checklist', 'process'],
  leader: ['digest', 'settings', 'employers', 'questions', 'checklist', 'process'],
  coach: ['log', 'mine', 'employers', 'settings', 'checklist', 'process'],
  member: ['checklist', 'process'],
} as const satisfies Record<Role, readonly Command[]>;

const SHOWN = [
  'log',
  'mine',
  'digest',
  'employers',
  'settings',
  'questions',
  'deliveries',
  'checklist',
  'process',
] as const;

/** What this person can do here, in the person's own chat or dialog. */
export function helpCard(language: Language, view: HelpView): CardReply {
  const t = wordsIn(language);
  const title = t('help.title');
  const commands = SHOWN.filter((command) =>
    view.roles.some((role) => OF_ROLE[role].some((one) => one === command)),
  );
  const isCoach = view.roles.includes('coach');
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        ...whoYouAre(t, view),
        commands.length > 0 ? subheading(t('help.youCan')) : undefined,
        ...commands.map((command) => commandLine(t, language, command, view.roles)),
        paragraph(t('help.ask')),
        note(t('help.privacy')),
      ],
      [
        // A dialog has no chat to write a command into.
        ...(view.surface === 'chat'
          ? commands.slice(0, 3).map((one) => say(t, language, one))
          : []),
        isCoach ? undefined : button(askToCoach, t('help.iAmCoach'), {}, { surface: view.surface }),
        languageButton(t, language, view.surface),
      ],
    ),
  };
}

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

function commandLine(
  t: Words,
  language: Language,
  command: Command,
  roles: readonly Role[] = [],
): CardElement {
  const word = COMMANDS[command][language];
  const isCoachAlone = roles.length > 0 && roles.every((role) => role === 'coach');
  const does =
    command === 'settings' && isCoachAlone ? t('prompt.helpSettings') : t(`help.does.${command}`);
  return paragraph(`**${word}** – ${does}`, { spacing: 'Small' });
}

/** Writes the command into the chat as the person. */
function say(t: Words, language: Language, command: Command): Button {
  return sayButton(t(`help.button.${command}`), COMMANDS[command][language]);
}

function languageButton(t: Words, language: Language, surface: Surface): Button {
  const choices = LANGUAGES.map((one) => ({ title: t(`languageName.${one}`), value: one }));
  const field = { id: 'language', label: t('help.languageLabel'), value: language };
  const save = button(chooseLanguage, t('help.saveLanguage'), {}, { surface });
  // In all three, so that whoever can't read this card finds it.
  return cardButton('Kieli · Språk · Language', choiceInput(field, choices), [save]);
}
