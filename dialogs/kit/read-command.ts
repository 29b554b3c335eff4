import {
  BARE_COMMANDS,
  COMMANDS,
  type CommandName,
  DEMO_COMMANDS,
  FORMER_COMMANDS,
} from '../../cards/kit/commands';
import { readCriterionNumber } from '../../domain/criteria/criterion';
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
  const words = text.trim().replace(BEFORE, '').trim().split(/\s+/);
  // `omat tiedot` is more than `omat`.
  for (const length of [2, 1]) {
    const name = words.length >= length && nameOf(words.slice(0, length).join(' '));
    if (!name || (name in BARE_COMMANDS && words.length > length)) continue;
    const rest = words.slice(length).join(' ');
    // `kriteerit`, `kriteeri 17`; with other words it is a question about them.
    if (name === 'criteria' && rest !== '' && !isCriterion(rest)) return undefined;
    return { name, rest };
  }
  return undefined;
}

function nameOf(words: string): CommandName | undefined {
  const word = words.toLowerCase().replace(/(?<![:,.!?*_])[:,.!?*_]+$/, '');
  return (
    NAMES.find((known) => LANGUAGES.some((language) => WORDS[known][language] === word)) ??
    FORMER_COMMANDS.get(word)
  );
}

function isCriterion(rest: string): boolean {
  return /^\W*\d+\W*$/.test(rest) && readCriterionNumber(rest) !== undefined;
}
