import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of the process, without anybody's name or text in a label. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const watchers: ((turn: TakenTurn) => void)[] = [];
  const metrics = {
    registry,
    turns: new Counter({
      name: 'kolme_kuppia_turns_total',
      help: 'Activities by kind',
      labelNames: ['kind'],
      registers,
    }),
    faults: new Counter({
      name: 'kolme_kuppia_faults_total',
      help: 'Turns that failed, by code',
      labelNames: ['code'],
      registers,
    }),
    sends: new Counter({
      name: 'kolme_kuppia_sends_total',
      help: 'Outbox sends by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    outboxWaiting: new Gauge({
      name: 'kolme_kuppia_outbox_waiting',
      help: 'Rows that wait to be sent, as last counted',
      registers,
    }),
    turnSeconds: new Histogram({
      name: 'kolme_kuppia_turn_seconds',
      help: 'Time to decide an answer',
      labelNames: ['kind'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    /** Tells a watcher of every turn once it has been taken. */
    watchTurns(watcher: (turn: TakenTurn) => void): void {
      watchers.push(watcher);
    },
    /** A turn begins; to be called with what became of it. */
    beginTurn(kind: string): (outcome: TakenTurn['outcome']) => void {
      const startedAt = Date.now();
      const end = metrics.turnSeconds.startTimer({ kind });
      return (outcome) => {
        const seconds = end();
        for (const watch of watchers) watch({ kind, outcome, startedAt, seconds });
      };
    },
  };
  return metrics;
}

/** A turn as figures tell it: nobody's name, no text, no id. */
export interface TakenTurn {
  /** Kind of what came in, such as `message` or `cardAction`. */
  readonly kind: string;
  readonly outcome: 'answered' | 'failed';
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly seconds: number;
}
export type Metrics = ReturnType<typeof createMetrics>;
