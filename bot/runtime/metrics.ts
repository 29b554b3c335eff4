import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of the process, without anybody's name or text in a label. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
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
  };
}
export type Metrics = ReturnType<typeof createMetrics>;
