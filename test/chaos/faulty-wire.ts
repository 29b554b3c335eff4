import type { ServerResponse } from 'node:http';
import type { Middleman } from '../support/cosmos-server';

/** Each meets this share of the requests for documents. */
const FAULTS = [
  { share: 0.02, status: 429, retryAfterMs: 50 },
  { share: 0.005, status: 408 },
  { share: 0.005, status: 449, retryAfterMs: 20 },
  { share: 0.005, status: 412 },
  { share: 0.01, status: 503 },
  { share: 0.003, status: 'untold' },
  { share: 0.001, status: 'hanging' },
] as const;

/** Cosmos as it is on a bad day: throttled, out of time, or cut off after a write was carried out. */
export function faultyWire(random: () => number) {
  let faults = 0;
  let isOn = false;
  const middleman: Middleman = (request, response, answer) => {
    const isOfDocuments = request.url?.includes('/docs') ?? false;
    const fault = isOn && isOfDocuments ? drawn(random()) : undefined;
    // Only what asks for an etag can find it changed.
    if (!fault || (fault.status === 412 && !request.headers['if-match'])) return answer();
    faults += 1;
    switch (fault.status) {
      case 'hanging':
        return;
      case 'untold':
        cutAfter(response);
        return answer();
      default: {
        request.resume();
        const wait = 'retryAfterMs' in fault ? { 'x-ms-retry-after-ms': fault.retryAfterMs } : {};
        response.writeHead(fault.status, { 'content-type': 'application/json', ...wait });
        response.end(JSON.stringify({ code: String(fault.status), message: 'injected' }));
      }
    }
  };
  return {
    middleman,
    faults: () => faults,
    start() {
      isOn = true;
    },
    stop() {
      isOn = false;
    },
  };
}

function drawn(chance: number) {
  let reached = 0;
  return FAULTS.find(({ share }) => {
    reached += share;
    return chance < reached;
  });
}

/** The server works, and its answer is lost. */
function cutAfter(response: ServerResponse): void {
  response.end = () => {
    response.destroy();
    return response;
  };
}
