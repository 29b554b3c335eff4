import { wordsIn } from '../../cards/kit/wording';
import { hasIdentityCode } from '../../domain/kit/identity-code';
import { findPersonalData } from '../../domain/kit/personal-data';
import type { Reply } from './reply';
import type { Turn } from './turn';

/**
 * What a message is answered with that holds what nobody may store or show: an identity code
 * anywhere; where others read along, a phone number or an address too, since the answer's card would
 * keep the words. The writer is told to delete the message, which the bot can't.
 */
export function refusePersonalData(turn: Turn, text: string): Reply | undefined {
  const found = findPersonalData(text);
  const isShared = turn.where.kind !== 'personal';
  if (found === undefined || (found !== 'identityCode' && !isShared)) return undefined;
  return { kind: 'text', text: wordsIn(turn.language)(`guard.message.${found}`) };
}

/** What a card brings back may be made up: what it says goes into a message of the bot. */
export function refuseCarriedCode(turn: Turn, data: object): Reply | undefined {
  const isHeld = Object.values(data).some(
    (value) => typeof value === 'string' && !ID.test(value) && hasIdentityCode(value),
  );
  return isHeld ? { kind: 'text', text: wordsIn(turn.language)('guard.press') } : undefined;
}

const ID = /^[\da-f-]{36}$/;
