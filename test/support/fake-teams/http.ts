import { type Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The JSON of a body; undefined for an empty one; throws a SyntaxError for anything else. */
export function parseBody(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

export function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** An error body as the Bot Connector writes it. */
export function refusal(status: number, code: string, message: string, extra: object = {}): Answer {
  return { status, body: { error: { code, message, ...extra } } };
}

/**
 * POSTs JSON over plain HTTP. Lighter than `fetch`, whose cost would show in the benchmarks.
 * Rejects when the connection fails or nothing has come back in time.
 */
export function postJson(
  url: string,
  body: unknown,
  options: { headers: Record<string, string>; timeoutMs: number; agent: Agent },
): Promise<{ status: number; text: string }> {
  const payload = Buffer.from(JSON.stringify(body));
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': payload.length,
    ...options.headers,
  };
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent: options.agent, headers }, (response) => {
      readBody(response)
        .then((text) => resolve({ status: response.statusCode ?? 0, text }))
        .catch(reject)
        .finally(() => clearTimeout(timer));
    });
    const giveUp = () => call.destroy(new Error(`no answer in ${options.timeoutMs} ms`));
    const timer = setTimeout(giveUp, options.timeoutMs);
    call.on('error', (fault) => {
      clearTimeout(timer);
      reject(fault);
    });
    call.end(payload);
  });
}
