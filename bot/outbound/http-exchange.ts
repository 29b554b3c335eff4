import {
  Agent as HttpAgent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as overHttp,
} from 'node:http';
import { Agent as HttpsAgent, request as overHttps } from 'node:https';
import { z } from 'zod';
import { ConnectorFault } from './connector-fault';

export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A connection that has been idle longer may be closed by the other side as it is used again. */
const LONGEST_IDLE_MS = 4_000;
const KEPT = { keepAlive: true, timeout: LONGEST_IDLE_MS, scheduling: 'lifo' } as const;
/** Of an answer. A page of a roster, the longest, has some ten thousand. */
const MOST_CHARACTERS = 4_000_000;
const [PLAIN, SECURE] = [new HttpAgent(KEPT), new HttpsAgent(KEPT)];

/**
 * One HTTP exchange, to the end of the answer; redirects are not followed. Throws a
 * `ConnectorFault` when the whole of an answer, of a sensible size, did not come in time. Not by
 * `fetch`, which takes a fifth of a logged meeting's processor time.
 */
export function exchange(
  url: string,
  timeoutMs: number,
  request: HttpRequest,
): Promise<HttpResponse> {
  return send(url, timeoutMs, request, (response, resolve, fail) => {
    const { statusCode: status = 0, headers } = response;
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (part: string) => {
      text += part;
      if (text.length > MOST_CHARACTERS) fail(new Error('an answer without end'));
    });
    response.on('end', () => resolve({ status, headers, text }));
  });
}

/** What is at an address, as it is: not more of it is taken than `most` bytes. Throws as `exchange`. */
export function fetchBytes(
  url: string,
  timeoutMs: number,
  most: number,
): Promise<{ readonly status: number; readonly bytes: Buffer } | 'tooLong'> {
  return send(url, timeoutMs, { method: 'GET', headers: {} }, (response, resolve) => {
    const parts: Buffer[] = [];
    let length = Number(response.headers['content-length'] ?? 0);
    const tooLong = () => {
      resolve('tooLong');
      response.destroy();
    };
    if (length > most) return tooLong();
    length = 0;
    response.on('data', (part: Buffer) => {
      length += part.length;
      if (length > most) return tooLong();
      parts.push(part);
    });
    response.on('end', () =>
      resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(parts) }),
    );
  });
}

type Reading<Answer> = (
  response: IncomingMessage,
  resolve: (answer: Answer) => void,
  fail: (fault: unknown) => void,
) => void;

async function send<Answer>(
  url: string,
  timeoutMs: number,
  { method, headers, body }: HttpRequest,
  read: Reading<Answer>,
): Promise<Answer> {
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const length = body && { 'content-length': String(Buffer.byteLength(body)) };
      const options = { method, headers: { ...headers, ...length } };
      const sent = url.startsWith('https:')
        ? overHttps(url, { ...options, agent: SECURE })
        : overHttp(url, { ...options, agent: PLAIN });
      // The promise ends by itself, whatever becomes of the connection.
      const fail = (fault: unknown) => {
        clearTimeout(limit);
        reject(fault);
        sent.destroy();
      };
      const limit = setTimeout(() => fail(new Error('no answer in time')), timeoutMs);
      limit.unref();
      sent.on('close', () => clearTimeout(limit));
      sent.on('error', fail);
      // Of a connection that ends too early, Node tells as an error.
      sent.on('response', (response) => {
        response.on('error', fail);
        read(response, resolve, fail);
      });
      sent.end(body);
    });
  } catch (fault) {
    throw new ConnectorFault({ isUnsent: isUnsent(fault) });
  }
}

/** No connection came about, so nothing can have arrived. */
const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'];

const systemFault = z.looseObject({ code: z.string() });

function isUnsent(fault: unknown): boolean {
  const read = systemFault.safeParse(fault);
  return read.success && UNSENT.includes(read.data.code);
}
