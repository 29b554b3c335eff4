import type { Language } from '../language';
import { likelyIntent } from './likely-intent';
import { type Intent, readIntent } from './read-intent';

/**
 * What a message says of the bot by the patterns. Where one leaves room for a name, any words fit into
 * it (`näytä mun sivu`): what the message seems to want then goes before a name in small letters.
 */
export function surestIntent(text: string, language: Language): Intent | undefined {
  const told = readIntent(text, language);
  if (told?.name === undefined) return told;
  const likely = likelyIntent(text);
  if (!likely || likely.intent === told.intent) return told;
  return likely.name !== undefined || !/\p{Lu}/u.test(told.name) ? likely : told;
}
