import type { Logger } from './logger';

/**
 * What libraries print goes into the log as one line that says that they did: the SDK prints the
 * fault of every token it refuses, on many lines, and a fault's words may hold what was sent.
 */
export function logLibraryWords(target: Pick<Console, 'error' | 'warn'>, log: Logger): void {
  for (const level of ['error', 'warn'] as const) {
    target[level] = (...said: unknown[]) => {
      const names = said.flatMap((part) => (part instanceof Error ? [part.name] : []));
      log.warn({ code: 'library', fault: names[0] }, 'a library has printed a fault');
    };
  }
}

/** Node's own warnings as lines of the log, and records that were left out, by kind and id. */
export function logWarnings(process: NodeJS.EventEmitter, log: Logger): void {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }: Error) => {
    const record = name === 'UnreadableRecord' ? { record: message } : {};
    log.warn({ code: 'warning', warning: name, ...record }, 'the process has warned');
  });
}
