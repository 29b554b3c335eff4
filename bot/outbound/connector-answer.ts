import { z } from 'zod';
import { ConnectorFault } from './connector-fault';
import type { HttpResponse } from './http-exchange';

export function isSuccess({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

export function faultOf({ status, headers, text }: HttpResponse): ConnectorFault {
  const seconds = Number(headers['retry-after']);
  const retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
  return new ConnectorFault({ status, code: codeIn(text), retryAfterMs });
}

const faultBody = z.object({ error: z.object({ code: z.string() }) });

function codeIn(text: string): string | undefined {
  const read = faultBody.safeParse(jsonIn(text));
  return read.success ? read.data.error.code : undefined;
}

/** Nothing when it is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
