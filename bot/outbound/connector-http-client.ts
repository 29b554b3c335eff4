import { toHttpHeadersLike } from '@azure/core-http-compat';
import { createHttpHeaders } from '@azure/core-rest-pipeline';
import type { ConnectorClientOptions } from 'botframework-connector';
import { CONNECTOR_TIMEOUT_MS, exchange, faultOf } from './connector';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

/**
 * The SDK's HTTP client with a time-out and without hidden repeats: what is no success is thrown,
 * and not returned, because the SDK's pipeline repeats responses but never an unknown error.
 */
export function createConnectorHttpClient(timeoutMs = CONNECTOR_TIMEOUT_MS): HttpClient {
  return {
    async sendRequest(request) {
      const { response, text } = await exchange(request.url, timeoutMs, {
        method: request.method,
        headers: request.headers.toJson(),
        body: typeof request.body === 'string' ? request.body : null,
      });
      if (!response.ok) throw faultOf(response, text);
      return {
        request,
        status: response.status,
        headers: toHttpHeadersLike(createHttpHeaders(Object.fromEntries(response.headers))),
        bodyAsText: text,
      };
    },
  };
}
