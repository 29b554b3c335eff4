import type { Language } from '../language';
import type { IntentName } from './intent';
import { readIntent } from './read-intent';

const SAID_IN_PASSING: readonly IntentName[] = ['greeting', 'thanks', 'bye', 'ack'];

/** Whether a message greets, thanks or agrees, and asks nothing. */
export function isSmallTalk(text: string, language: Language): boolean {
  const intent = readIntent(text, language)?.intent;
  return intent !== undefined && SAID_IN_PASSING.includes(intent);
}
