import { type Logger, traceOf } from '../runtime/logger';

/** What runs beside the turns, from the process's start to its end. */
export interface Job {
  start(): void;
  /** Resolves when what runs has ended. */
  stop(): Promise<void>;
}

export interface Sweeper extends Job {
  /** One look, now; rejects with what went wrong. */
  sweep(): Promise<void>;
}

/** Looks at start and now and then. A look that fails is logged, and the next one tries again. */
export function sweepEvery(
  sweep: () => Promise<void>,
  { everyMs, code, log }: { everyMs: number; code: string; log: Logger },
): Sweeper {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  return {
    sweep,
    start() {
      const look = () => {
        // One that takes longer than the wait is not joined by a second one.
        running ??= sweep()
          .catch((fault: unknown) => {
            log.error({ code, ...traceOf(fault) }, 'a repeated look failed');
          })
          .finally(() => {
            running = undefined;
          });
      };
      timer = setInterval(look, everyMs);
      timer.unref();
      look();
    },
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
