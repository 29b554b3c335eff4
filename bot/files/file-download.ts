import { fetchBytes } from '../outbound/http-exchange';
import { isTrustedFileUrl } from './file-upload';

const DOWNLOAD_TIMEOUT_MS = 10_000;
/** A list of 500 employers has a twentieth of it. */
const MOST_BYTES = 1_000_000;

export type Downloaded =
  | { readonly kind: 'content'; readonly content: Buffer }
  | { readonly kind: 'untrusted' | 'gone' | 'tooLarge' };

/**
 * What somebody has dropped, from Microsoft's own hosts alone and without a token: the address
 * itself is the key, and for that reason nothing of it is logged. Redirects are not followed.
 */
export async function downloadFile(
  url: string,
  { hasApp, timeoutMs = DOWNLOAD_TIMEOUT_MS }: { hasApp: boolean; timeoutMs?: number },
): Promise<Downloaded> {
  if (!isTrustedFileUrl(url, { hasApp })) return { kind: 'untrusted' };
  try {
    const answer = await fetchBytes(url, timeoutMs, MOST_BYTES);
    if (answer === 'tooLong') return { kind: 'tooLarge' };
    if (answer.status !== 200) return { kind: 'gone' };
    return { kind: 'content', content: answer.bytes };
  } catch {
    return { kind: 'gone' };
  }
}
