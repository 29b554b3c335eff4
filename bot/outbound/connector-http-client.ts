import type { IncomingHttpHeaders } from 'node:http';
import { toHttpHeadersLike } from '@azure/core-http-compat';
import { createHttpHeaders } from '@azure/core-rest-pipeline';
import type { ConnectorClientOptions } from 'botframework-connector';
import { CONNECTOR_TIMEOUT_MS } from './connector';
import { faultOf, isSuccess } from './connector-answer';
import { exchange } from './http-exchange';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

/**
 * The SDK's HTTP client with a time-out and without hidden repeats: what is no success is thrown,
 * and not returned, because the SDK's pipeline repeats responses but never an unknown error.
 */
export function createConnectorHttpClient(timeoutMs = CONNECTOR_TIMEOUT_MS): HttpClient {
  return {
    async sendRequest(request) {
      const response = await exchange(request.url, timeoutMs, {
        method: request.method,
        headers: request.headers.toJson(),
        body: typeof request.body === 'string' ? request.body : undefined,
      });
      if (!isSuccess(response)) throw faultOf(response);
      return {
        request,
        status: response.status,
        headers: toHttpHeadersLike(createHttpHeaders(plainHeaders(response.headers))),
        bodyAsText: response.text,
      };
    },
  };
}

function plainHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
