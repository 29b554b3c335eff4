import { exchange } from '../outbound/http-exchange';

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];
/** Where a tenant's OneDrives are: `<tenant>-my.sharepoint.com`. National clouds are not served. */
const ONEDRIVE_HOST = /^[a-z0-9-]+\.sharepoint\.com$/;

const UPLOAD_TIMEOUT_MS = 30_000;

/**
 * Whether a file may be sent to an address that came in with a consent. With an app id, OneDrive
 * over HTTPS; without one, loopback alone.
 */
export function isTrustedFileUrl(address: string, { hasApp }: { hasApp: boolean }): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (username || password) return false;
  if (!hasApp) return /^https?:$/.test(protocol) && LOOPBACK_HOSTS.includes(hostname);
  return protocol === 'https:' && port === '' && ONEDRIVE_HOST.test(hostname);
}

/**
 * Sends a whole file into an upload session. No token goes with it: the address itself is the key,
 * and for that reason nothing of it is logged.
 */
export async function uploadFile(
  url: string,
  content: Buffer,
  timeoutMs = UPLOAD_TIMEOUT_MS,
): Promise<'uploaded' | 'failed'> {
  try {
    const response = await exchange(url, timeoutMs, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes 0-${content.length - 1}/${content.length}`,
      },
      body: content,
    });
    // 202 would mean that the session waits for more.
    return response.status === 200 || response.status === 201 ? 'uploaded' : 'failed';
  } catch {
    return 'failed';
  }
}
