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
