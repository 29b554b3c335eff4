import { writeSync } from 'node:fs';
import { traceOf } from '../../bot/runtime/logger';

/** Prints what would be logged of a fault. */
function fail(): never {
  throw new TypeError('what somebody typed');
}

try {
  fail();
} catch (fault) {
  writeSync(1, JSON.stringify(traceOf(fault)));
}
