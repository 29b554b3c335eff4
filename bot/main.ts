import { join } from 'node:path';
import { dayAt } from '../domain/local-date';
import { version } from '../package.json';
import { openBuiltKnowledge } from '../storage/answers/built-knowledge';
import { openCollection, readStoreAddress } from '../storage/collection/open-collection';
import { createStore } from '../storage/store';
import { startApp } from './app';
import { readConfig } from './config';
import { seedDemo } from './demo/seed';
import { inSlices } from './jobs/in-slices';
import { warmUp } from './jobs/warm-up';
import { createClock } from './runtime/clock';
import { logLibraryWords, logWarnings } from './runtime/library-words';
import { createLogger } from './runtime/logger';
import { createMetrics, type Metrics } from './runtime/metrics';
import { withinLimit } from './runtime/within-limit';

/** Who writes to a bot that has just started is answered before it does anything by itself. */
const CALM_MS = 2_000;
/** What has gathered of traces and metrics is sent at the end, if it can be. */
const TELEMETRY_LIMIT_MS = 1_500;

async function main(): Promise<void> {
  const read = readConfig();
  if (read.kind === 'invalid') {
    process.stderr.write(
      `The configuration does not hold:\n${read.faults.map((fault) => `  ${fault}`).join('\n')}\n`,
    );
    process.exit(1);
  }
  const { config } = read;
  const log = createLogger(config.logLevel);
  logLibraryWords(console, log);
  logWarnings(process, log);
  if (!config.app) {
    log.warn(
      { code: 'no-app-id' },
      'NO MicrosoftAppId: unsigned activities are accepted, from this machine alone',
    );
  }
  const address = readStoreAddress(config.store, config.cosmosKey);
  if (address.kind === 'invalid') throw new Error(address.reason);
  const collection = await openCollection(address);
  const knowledge = openBuiltKnowledge(join(__dirname, 'knowledge.bin'));
  const clock = createClock(config.demoNow);
  if (config.isDemo) {
    await seedDemo(createStore(collection), { now: clock(), timeZone: config.timeZone });
  }
  const metrics = createMetrics();
  const telemetry = await telemetryOf(config.insights, metrics);
  const app = await startApp({
    config,
    collection,
    knowledge,
    log,
    clock,
    firstLookMs: CALM_MS,
    metrics,
  });
  log.info({ code: 'listening', url: app.url, version }, 'listening');
  const today = dayAt(clock(), config.timeZone);
  setTimeout(() => inSlices(warmUp(knowledge, today)).catch(fail), CALM_MS);
  const stop = () => {
    app
      .close()
      .then(() =>
        withinLimit(TELEMETRY_LIMIT_MS, telemetry?.close() ?? Promise.resolve(), () => {}),
      )
      .then(() => process.exit(0), fail);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Its packages are loaded only where there is somewhere to send to. */
async function telemetryOf(insights: string | undefined, metrics: Metrics) {
  if (!insights) return undefined;
  const { openTelemetry } = await import('./runtime/azure-telemetry');
  return openTelemetry(insights, metrics);
}

function fail(fault: unknown): never {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
}

main().catch(fail);
