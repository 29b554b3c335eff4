import type { IntentName } from '../../domain/intents/intent';
import type { Heard } from './hear-message';
import type { Wording } from './wording';

/**
 * `right`; `alike`: another intent that the same card answers; `wrong`: another one, the form of a log,
 * or another name; `none`: the message goes on to the articles.
 */
export const OUTCOMES = ['right', 'alike', 'wrong', 'none'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** Intents that end in the same card. */
const SAME_CARD: readonly (readonly IntentName[])[] = [
  ['mine', 'ownLogs', 'ownNumbers', 'ownSteps', 'target'],
  ['digest', 'teamNumbers', 'reviewed'],
  ['employers', 'addEmployer'],
  ['settings', 'stopFriday'],
  ['undo', 'editLog'],
  ['help', 'greeting', 'who'],
];

export function scoreWording({ intent, name }: Wording, heard: Heard): Outcome {
  if (heard.isLog) return intent === 'log' ? 'alike' : 'wrong';
  if (!heard.intent) return 'none';
  if (heard.intent === intent) return isSameName(name, heard.name) ? 'right' : 'wrong';
  const isAlike = SAME_CARD.some((card) =>
    [intent, heard.intent].every((told) => told !== undefined && card.includes(told)),
  );
  return isAlike ? 'alike' : 'wrong';
}

/** A name is found by its beginning: `Marja Kokkosen` is Marja Kokkonen, `Siilin Pesulaan` Siilin Pesula. */
function isSameName(wanted: string | undefined, heard = ''): boolean {
  const [first = ''] = (wanted ?? '').split(' ');
  return heard.toLowerCase().includes(first.toLowerCase().slice(0, 5));
}
