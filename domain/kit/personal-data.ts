import { hasIdentityCode } from './identity-code';
import { hasPhoneNumber } from './phone-number';
import { plainText } from './plain-text';
import { hasWrittenCode } from './written-code';

/** What free text may not hold (design.md §5; domain.md §5). */
const PERSONAL_DATA_KINDS = ['identityCode', 'phone', 'email'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

// Wider than zod's check, which takes no `ä` and no `@` with spaces around it or spelled out.
const EMAIL =
  /[\p{L}\p{N}._%+'-]{1,64}(?:\s?@\s?|\s?[([{]\s?(?:at|ät|a|@|miuku)\s?[)\]}]\s?)[\p{L}\p{N}-]{1,63}(?:(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,}|\s?\.\s?(?:fi|com|net|org|se|eu|info)(?!\p{L}))/iu;

/**
 * The first kind of personal data found anywhere in a free text, or nothing. Personal identity
 * codes are found with a wrong check character too, so that a slip of the finger lets none by.
 * Business ids, dates, times and sums are let through. The answer never holds the text itself.
 */
export function findPersonalData(text: string): PersonalDataKind | undefined {
  const plain = plainText(text).normalize('NFKC');
  if (hasIdentityCode(plain) || hasWrittenCode(plain)) return 'identityCode';
  if (EMAIL.test(plain)) return 'email';
  if (hasPhoneNumber(plain)) return 'phone';
  return undefined;
}
