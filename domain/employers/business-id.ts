import { FinnishBusinessIds } from 'finnish-business-ids';

/**
 * A Finnish business id (Y-tunnus) as `1234567-8`, or nothing when it is none. Takes a VAT number
 * (`FI12345678`), any dash or none, spaces, and the leading zero of an old id left out.
 */
export function readBusinessId(text: string): string | undefined {
  const compact = text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[\p{Pd}\u2212\u00AD]/gu, '-');
  const parts = /^(?:FI)?(\d{6,7})-(\d)$|^(?:FI)?(\d{7})(\d)$/i.exec(compact);
  if (!parts) return undefined;
  const [, dashed, dashedCheck, plain, plainCheck] = parts;
  const id = `${(dashed ?? plain ?? '').padStart(7, '0')}-${dashedCheck ?? plainCheck}`;
  return FinnishBusinessIds.isValidBusinessId(id) ? id : undefined;
}
