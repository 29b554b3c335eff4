import { orFault, withinLimit } from '../runtime/within-limit';
import { faultOf, isSuccess, jsonIn } from './connector-answer';
import { ConnectorFault } from './connector-fault';
import { exchange } from './http-exchange';
import { isTrustedServiceUrl } from './trusted-url';

/** A connector call takes at most this long: a turn has 15 s before Teams delivers it again. */
const CONNECTOR_TIMEOUT_MS = 8_000;
const TOKEN_TIMEOUT_MS = 5_000;

/**
 * Calls of the Bot Connector. Not the SDK's client: that repeats calls (even after a 500, which
 * Teams forbids), and takes longer than all the rest of a turn.
 */
export interface Connector {
  /** The answer's body. Throws a `ConnectorFault`; every call goes out once. */
  call(
    serviceUrl: string,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    /** JSON. */
    body?: string,
  ): Promise<unknown>;
}

export function createConnector({
  token,
  hasApp,
  timeoutMs = CONNECTOR_TIMEOUT_MS,
  tokenMs = TOKEN_TIMEOUT_MS,
}: {
  token: () => Promise<string | undefined>;
  hasApp: boolean;
  timeoutMs?: number;
  tokenMs?: number;
}): Connector {
  return {
    async call(serviceUrl, method, path, body) {
      // A stored service URL is checked again: the bot's token goes to whatever host it names.
      if (!isTrustedServiceUrl(serviceUrl, { hasApp }))
        throw new ConnectorFault({ status: 403, code: 'UntrustedServiceUrl' });
      const bearer = await tokenOrFault(withinLimit(tokenMs, token(), orFault('a token')));
      const response = await exchange(new URL(path, withSlash(serviceUrl)).href, timeoutMs, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        },
        body,
      });
      if (!isSuccess(response)) throw faultOf(response);
      return response.text ? jsonIn(response.text) : undefined;
    },
  };
}

/** Asked for by itself, so that a failure is known to have sent nothing. */
async function tokenOrFault(token: Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await token;
  } catch {
    throw new ConnectorFault({ code: 'NoToken', isUnsent: true });
  }
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
