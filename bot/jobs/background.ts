import { type Logger, traceOf } from '../runtime/logger';

/** Work that goes on after an answer has left; nothing durable may depend on it. */
export function createBackground(log: Logger) {
  const running = new Set<Promise<void>>();
  return {
    run(work: () => Promise<unknown>): void {
      const promise: Promise<void> = work()
        .catch((fault: unknown) =>
          log.warn({ code: 'background', ...traceOf(fault) }, 'work after a turn failed'),
        )
        .then(() => {
          running.delete(promise);
        });
      running.add(promise);
    },
    /** Settles when nothing is running. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
export type Background = ReturnType<typeof createBackground>;
