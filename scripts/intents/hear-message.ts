import { readCommand } from '../../dialogs/kit/read-command';
import { readAbsence } from '../../domain/friday/read-absence';
import { INTENTS, type IntentName } from '../../domain/intents/intent';
import { readIntent } from '../../domain/intents/read-intent';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { looksLikeLog } from '../../domain/log-text/looks-like-log';

/** What the bot makes of a coach's message before it asks the articles. */
export interface Heard {
  /** Nothing: the message goes on to the articles. */
  readonly intent?: IntentName;
  readonly name?: string;
  /** The form opens with what was told. */
  readonly isLog?: true;
}

/** Reads a message in the order in which the bot's routes do. */
export function hearMessage(
  text: string,
  { reader, today }: { readonly reader: Language; readonly today: LocalDate },
): Heard {
  const command = readCommand(text)?.name;
  const named = INTENTS.find((intent) => intent === command);
  if (named) return { intent: named };
  const { intent, name } = readIntent(text, reader) ?? {};
  if (intent) return name === undefined ? { intent } : { intent, name };
  if (readAbsence(text, today)) return { intent: 'absence' };
  return looksLikeLog(text) ? { isLog: true } : {};
}
