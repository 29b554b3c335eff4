import type { Role } from '../../domain/access';
import type { Language } from '../../domain/language';
import { paragraph } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { BARE_COMMANDS, COMMANDS } from '../kit/commands';
import type { Words } from '../kit/wording';

const WORDS = { ...COMMANDS, ...BARE_COMMANDS };
export type Command = Exclude<keyof typeof WORDS, 'help'>;

export const commandWord = (command: Command, language: Language): string =>
  WORDS[command][language];

/** The commands of each role, the most used first. */
export const OF_ROLE = {
  coordinator: [
    'settings',
    'questions',
    'deliveries',
    'audit',
    'criteria',
    'assessment',
    'checklist',
    'process',
    'ownData',
  ],
  leader: [
    'digest',
    'criteria',
    'assessment',
    'year',
    'settings',
    'employers',
    'questions',
    'checklist',
    'process',
    'ownData',
  ],
  coach: ['log', 'mine', 'employers', 'criteria', 'settings', 'checklist', 'process', 'ownData'],
  member: ['criteria', 'checklist', 'process', 'ownData'],
} as const satisfies Record<Role, readonly Command[]>;

export const SHOWN = [
  'log',
  'mine',
  'digest',
  'employers',
  'settings',
  'questions',
  'deliveries',
  'audit',
  'checklist',
  'process',
  'ownData',
  'criteria',
  'assessment',
  'year',
] as const;

export function commandLine(
  t: Words,
  language: Language,
  command: Command,
  roles: readonly Role[] = [],
): CardElement {
  const word = commandWord(command, language);
  const isCoachAlone = roles.length > 0 && roles.every((role) => role === 'coach');
  const does =
    command === 'settings' && isCoachAlone ? t('prompt.helpSettings') : t(`help.does.${command}`);
  return paragraph(`**${word}** – ${does}`, { spacing: 'Small' });
}
