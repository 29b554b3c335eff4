import type { SendOutcome } from '../../domain/deliveries/send-outcome';
import type { ConnectorFault } from './connector-fault';

/** It may have been carried out. */
export function isDoubtful({ status }: ConnectorFault): boolean {
  return status === undefined || status === 408 || status === 500;
}

/** Teams' own table of status codes, design 6. */
export function outcomeOf(fault: ConnectorFault): SendOutcome {
  if (fault.isUnsent) return { kind: 'throttled', retryAfterMs: undefined };
  if (isDoubtful(fault)) return { kind: 'ambiguous' };
  switch (fault.status) {
    case 429:
    case 412:
    case 502:
    case 503:
    case 504:
      return { kind: 'throttled', retryAfterMs: fault.retryAfterMs };
    case 404:
      return { kind: 'gone' };
    case 403:
      return { kind: 'blocked' };
    case 413:
      return { kind: 'tooLarge' };
    default:
      return { kind: 'rejected', status: fault.status };
  }
}
