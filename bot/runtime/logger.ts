import pino, { type Logger } from 'pino';
import { inSource } from './source-places';

export type { Logger };

/** Structured log on stdout. Only codes, ids and times go in: never a message's text or a name. */
export function createLogger(level: string, destination?: pino.DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What of a fault may be logged: its name, a driver's code and where it was thrown. Its message can
 * hold what somebody typed.
 */
export function traceOf(fault: unknown): {
  fault: string;
  reason?: string | undefined;
  stack?: string | undefined;
} {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  // The message stands at the head of the stack, and may hold lines that look like the rest.
  const frames = fault.stack?.replace(fault.message, '').split('\n    at ').slice(1, 6);
  return { fault: fault.name, ...reasonOf(fault), stack: frames?.map(inSource).join(' < ') };
}

/** A driver's code, such as `SQLITE_CORRUPT` or `ECONNREFUSED`: capitals alone, so no words of anybody. */
function reasonOf(fault: Error): { reason?: string } {
  const code = 'code' in fault ? String(fault.code) : '';
  return /^[A-Z][A-Z_]{2,40}$/.test(code) ? { reason: code } : {};
}
