import { COMMANDS, type CommandName, DEMO_COMMANDS } from '../../cards/kit/commands';
import { LANGUAGES, type Language } from '../../domain/language';

/** The command a message begins with and the words after it, or nothing. */
export function readCommand(text: string): { name: CommandName; rest: string } | undefined {
  const [first = '', ...others] = text.trim().split(/\s+/);
  const word = first.toLowerCase().replace(/[:,.!]+$/, '');
  const entries = Object.entries({ ...COMMANDS, ...DEMO_COMMANDS }) as [
    CommandName,
    Record<Language, string>,
  ][];
  const found = entries.find(([, words]) => LANGUAGES.some((language) => words[language] === word));
  return found && { name: found[0], rest: others.join(' ') };
}
