import { ErrorResponse } from '@azure/cosmos';
import type { BatchOutcome } from '../collection';

export const CONFLICT = 409;
export const GONE = 404;
export const PRECONDITION_FAILED = 412;
/** Of a write that fell only because another write of its batch did. */
const FAILED_DEPENDENCY = 424;

export function refusedAs<K extends string>(
  kind: K,
  error: unknown,
  codes: readonly number[],
): { kind: K } {
  if (error instanceof ErrorResponse && codes.some((code) => code === error.code)) {
    return { kind };
  }
  throw error;
}

export function batchOutcome(statuses: readonly number[], code: number | undefined): BatchOutcome {
  const index = statuses.findIndex((status) => status >= 400 && status !== FAILED_DEPENDENCY);
  const status = statuses[index];
  switch (status) {
    case undefined:
      if (statuses.length === 0) {
        throw new Error(`The batch was not carried out (status ${code})`);
      }
      return { kind: 'done' };
    case CONFLICT:
      return { kind: 'refused', index, reason: 'exists' };
    case PRECONDITION_FAILED:
    case GONE:
      return { kind: 'refused', index, reason: 'changed' };
    default:
      throw new Error(`The batch was not carried out (write ${index}: status ${status})`);
  }
}
