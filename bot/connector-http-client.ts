import { toHttpHeadersLike } from '@azure/core-http-compat';
import { createHttpHeaders } from '@azure/core-rest-pipeline';
import type { ConnectorClientOptions } from 'botframework-connector';
import { z } from 'zod';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

/** A connector call takes at most this long: a turn has 15 s before Teams delivers it again. */
export const CONNECTOR_TIMEOUT_MS = 8_000;

/**
 * A connector call that did not succeed. It is thrown, and not returned as a response, because the
 * SDK's pipeline repeats responses (even a 500, which Teams forbids) but never an unknown error.
 */
export class ConnectorFault extends Error {
  override readonly name = 'ConnectorFault';
  constructor(
    /** HTTP status; missing when no answer came. */
    readonly status: number | undefined,
    /** The connector's own code, such as `ConversationNotFound`. */
    readonly code: string | undefined,
    /** Milliseconds to wait, when the answer said so. */
    readonly retryAfterMs: number | undefined,
    /** It never left this machine. */
    readonly isUnsent = false,
  ) {
    super(`connector answered ${status ?? 'nothing'}${code ? ` ${code}` : ''}`);
  }
}

/** The SDK's HTTP client with a time-out and without hidden repeats. */
export function createConnectorHttpClient(timeoutMs = CONNECTOR_TIMEOUT_MS): HttpClient {
  return {
    async sendRequest(request) {
      const { response, bodyAsText } = await answerOf(request, timeoutMs);
      if (!response.ok) throw faultOf(response, bodyAsText);
      return {
        request,
        status: response.status,
        headers: toHttpHeadersLike(createHttpHeaders(Object.fromEntries(response.headers))),
        bodyAsText,
      };
    },
  };
}

async function answerOf(request: Parameters<HttpClient['sendRequest']>[0], timeoutMs: number) {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson(),
      body: typeof request.body === 'string' ? request.body : null,
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    return { response, bodyAsText: await response.text() };
  } catch (fault) {
    throw new ConnectorFault(undefined, undefined, undefined, isUnsent(fault));
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

function faultOf(response: Response, body: string): ConnectorFault {
  const seconds = Number(response.headers.get('retry-after'));
  const retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
  return new ConnectorFault(response.status, codeIn(body), retryAfterMs);
}

function codeIn(body: string): string | undefined {
  try {
    const code: unknown = JSON.parse(body)?.error?.code;
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
}
