import {
  BARE_COMMANDS,
  COMMANDS,
  type CommandName,
  DEMO_COMMANDS,
  FORMER_COMMANDS,
} from '../../cards/kit/commands';
import { keysOf } from '../../domain/kit/records';
import { LANGUAGES, type Language } from '../../domain/language';

const WORDS: Record<CommandName, Record<Language, string>> = {
  ...COMMANDS,
  ...BARE_COMMANDS,
  ...DEMO_COMMANDS,
};
const NAMES = keysOf(WORDS);
/** What people put before a command: a mention typed by hand, a hello, a slash. */
const BEFORE =
  /^(?:[\s/!.,:>*_-]+|@\s?kolme[ -]?kuppia\b|(?:hei|moi|moro|terve|hej|hi|hello|hey)\b(?=.*\p{L}))+/iu;

/** The command a message begins with and the words after it, or nothing. */
export function readCommand(text: string): { name: CommandName; rest: string } | undefined {
  const [first = '', ...others] = text.trim().replace(BEFORE, '').trim().split(/\s+/);
  const word = first.toLowerCase().replace(/(?<![:,.!?*_])[:,.!?*_]+$/, '');
  const name =
    NAMES.find((known) => LANGUAGES.some((language) => WORDS[known][language] === word)) ??
    FORMER_COMMANDS.get(word);
  if (name !== undefined && name in BARE_COMMANDS && others.length > 0) return undefined;
  return name && { name, rest: others.join(' ') };
}
