import { readCommand } from '../../dialogs/kit/read-command';
import { readAbsence } from '../../domain/friday/read-absence';
import { INTENTS, type IntentName } from '../../domain/intents/intent';
import { likelyIntent } from '../../domain/intents/likely-intent';
import type { Intent } from '../../domain/intents/read-intent';
import { surestIntent } from '../../domain/intents/surest-intent';
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
  const surest = surestIntent(text, reader);
  if (surest) return withoutLanguage(surest);
  if (readAbsence(text, today)) return { intent: 'absence' };
  if (looksLikeLog(text)) return { isLog: true };
  const likely = likelyIntent(text);
  return likely ? withoutLanguage(likely) : {};
}

function withoutLanguage({ language: _language, ...heard }: Intent): Heard {
  return heard;
}
