import { z } from 'zod';
import { isTrustedServiceUrl } from './trusted-url';

/** A connector call takes at most this long: a turn has 15 s before Teams delivers it again. */
export const CONNECTOR_TIMEOUT_MS = 8_000;

type ConnectorFaultFacts = Partial<
  Pick<ConnectorFault, 'status' | 'code' | 'retryAfterMs' | 'isUnsent'>
>;

/** A connector call that did not succeed. */
export class ConnectorFault extends Error {
  override readonly name = 'ConnectorFault';
  /** HTTP status; missing when no answer came. */
  readonly status: number | undefined;
  /** The connector's own code, such as `ConversationNotFound`. */
  readonly code: string | undefined;
  /** Milliseconds to wait, when the answer said so. */
  readonly retryAfterMs: number | undefined;
  /** It never left this machine. */
  readonly isUnsent: boolean;

  constructor({ status, code, retryAfterMs, isUnsent = false }: ConnectorFaultFacts) {
    super(`connector answered ${status ?? 'nothing'}${code ? ` ${code}` : ''}`);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
    this.isUnsent = isUnsent;
  }
}

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
}: {
  token: () => Promise<string | undefined>;
  hasApp: boolean;
  timeoutMs?: number;
}): Connector {
  return {
    async call(serviceUrl, method, path, body) {
      // A stored service URL is checked again: the bot's token goes to whatever host it names.
      if (!isTrustedServiceUrl(serviceUrl, { hasApp }))
        throw new ConnectorFault({ status: 403, code: 'UntrustedServiceUrl' });
      const bearer = await tokenOrFault(token);
      const { response, text } = await exchange(
        new URL(path, withSlash(serviceUrl)).href,
        timeoutMs,
        {
          method,
          headers: {
            'content-type': 'application/json',
            ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
          },
          body: body ?? null,
        },
      );
      if (!response.ok) throw faultOf(response, text);
      return text ? readJson(text) : undefined;
    },
  };
}

/** Asked for by itself, so that a failure is known to have sent nothing. */
async function tokenOrFault(token: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await token();
  } catch {
    throw new ConnectorFault({ code: 'NoToken', isUnsent: true });
  }
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

/** One HTTP exchange, to the end of the answer. Throws a `ConnectorFault` when none came in time. */
export async function exchange(url: string, timeoutMs: number, request: RequestInit) {
  try {
    const response = await fetch(url, {
      ...request,
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    return { response, text: await response.text() };
  } catch (fault) {
    throw new ConnectorFault({ isUnsent: isUnsent(fault) });
  }
}

/** No connection came about, so nothing can have arrived. */
const UNSENT = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

const fetchFault = z.looseObject({ cause: z.looseObject({ code: z.string() }) });

function isUnsent(fault: unknown): boolean {
  const read = fetchFault.safeParse(fault);
  return read.success && UNSENT.includes(read.data.cause.code);
}

export function faultOf(response: Response, body: string): ConnectorFault {
  const seconds = Number(response.headers.get('retry-after'));
  const retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
  return new ConnectorFault({ status: response.status, code: codeIn(body), retryAfterMs });
}

const faultBody = z.object({ error: z.object({ code: z.string() }) });

function codeIn(body: string): string | undefined {
  const read = faultBody.safeParse(readJson(body));
  return read.success ? read.data.error.code : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
