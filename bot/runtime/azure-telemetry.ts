import {
  AzureMonitorMetricExporter,
  AzureMonitorTraceExporter,
} from '@azure/monitor-opentelemetry-exporter';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Metrics } from './metrics';

const NAME = 'kolme-kuppia';
const EVERY_MS = 60_000;

export interface Telemetry {
  /** Sends what has gathered. */
  close(): Promise<void>;
}

/**
 * Turns as traces, and the counts of `/metrics`, into Application Insights by OpenTelemetry. No
 * instrumentation of libraries: theirs would tell addresses with ids of people in them.
 *
 * @param connectionString as Application Insights gives it
 * @param ca the certificate of who takes it, for tests; who is known to Node unless told
 */
export function openTelemetry(
  connectionString: string,
  metrics: Metrics,
  ca?: string | undefined,
): Telemetry {
  // The image's file system is read-only: what can't be sent is dropped.
  const tls = ca ? { tlsOptions: { ca } } : {};
  const azure = { connectionString, disableOfflineStorage: true, ...tls };
  const resource = resourceFromAttributes({ 'service.name': NAME });
  const spans = new BatchSpanProcessor(new AzureMonitorTraceExporter(azure));
  const traces = new BasicTracerProvider({ resource, spanProcessors: [spans] });
  const reader = new PeriodicExportingMetricReader({
    exporter: new AzureMonitorMetricExporter(azure),
    exportIntervalMillis: EVERY_MS,
  });
  const meters = new MeterProvider({ resource, readers: [reader] });
  const tracer = traces.getTracer(NAME);
  metrics.watchTurns(({ kind, outcome, startedAt, seconds }) => {
    const span = tracer.startSpan(`turn ${kind}`, {
      kind: SpanKind.SERVER,
      startTime: startedAt,
      attributes: { 'turn.kind': kind, 'turn.outcome': outcome },
    });
    if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(startedAt + seconds * 1000);
  });
  const meter = meters.getMeter(NAME);
  for (const [name, counter] of [
    ['turns', metrics.turns],
    ['faults', metrics.faults],
    ['sends', metrics.sends],
  ] as const) {
    meter.createObservableCounter(name).addCallback(async (result) => {
      for (const { value, labels } of (await counter.get()).values)
        result.observe(value, { ...labels });
    });
  }
  meter.createObservableGauge('outbox.waiting').addCallback(async (result) => {
    for (const { value } of (await metrics.outboxWaiting.get()).values) result.observe(value);
  });
  return {
    async close() {
      await Promise.all([traces.shutdown(), meters.shutdown()]);
    },
  };
}
