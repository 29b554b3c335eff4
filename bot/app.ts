import { EventEmitter } from 'node:events';
import { LRUCache } from 'lru-cache';
import { v4 as randomId } from 'uuid';
import type { Services } from '../dialogs/kit/services';
import type { Knowledge } from '../domain/answers/knowledge';
import type { Language } from '../domain/language';
import { version } from '../package.json';
import type { Collection } from '../storage/collection/collection';
import { createStore, type Store } from '../storage/store';
import type { Config } from './config';
import { draftDownloads } from './files/draft-download';
import { createFileConsent } from './files/file-consent';
import { createPersonsFiles } from './files/persons-files';
import { createSignedDownload } from './files/signed-download';
import { createSignedLinks, type SignedLinks } from './files/signed-links';
import { workbookDownload } from './files/workbook-download';
import { createActivityHandler, INVOKE_LIMIT_MS } from './inbound/activity-handler';
import { createAdapter } from './inbound/adapter';
import { closeServer } from './inbound/close-server';
import { routeTable } from './inbound/dispatch';
import { publicPages } from './inbound/public-pages';
import { createRedelivery } from './inbound/redelivery';
import { createServer } from './inbound/server';
import { createTurnLimits } from './inbound/turn-limits';
import { type Background, createBackground } from './jobs/background';
import { createReadinessTidy } from './jobs/readiness-tidy';
import { createRecordKeeping } from './jobs/record-keeping';
import { createReminders } from './jobs/reminders';
import type { Job } from './jobs/sweep-every';
import { addressOfPlace } from './outbound/addresses';
import { createConnector } from './outbound/connector';
import { createPacer, type Pacer } from './outbound/pacer';
import { createRoster } from './outbound/roster';
import { createOutbound } from './outbound/teams-calls';
import { rowComposer } from './outbox/compose-row';
import { createDigestPlanner } from './outbox/planner';
import { createOutboxSender } from './outbox/sender';
import { routes } from './routes';
import type { Logger } from './runtime/logger';
import { createMetrics, type Metrics } from './runtime/metrics';
import { createReadiness } from './runtime/readiness';
import { withinLimit } from './runtime/within-limit';

/** Whoever asked the process to end ends it by force after ten seconds. */
const CLOSE_LIMIT_MS = 8_000;

export interface AppParts {
  readonly config: Config;
  readonly collection: Collection;
  readonly knowledge: Knowledge;
  readonly log: Logger;
  readonly clock: () => Date;
  readonly newId?: () => string;
  /** How often the outbox looks for due rows by itself, ms. */
  readonly outboxEveryMs?: number | undefined;
  /** Keeps what the bot sends by itself within Teams' limits, unless told otherwise. */
  readonly pacer?: Pacer | undefined;
  /** How long after it listens the jobs take their first look, ms; at once unless told. */
  readonly firstLookMs?: number | undefined;
  /** How long an invoke may take before it is answered with a card to try again. */
  readonly invokeLimitMs?: number | undefined;
  /** How long clients may hold their connections once the bot is to end. */
  readonly closeGraceMs?: number | undefined;
  /** Of its own unless told. */
  readonly metrics?: Metrics | undefined;
  /** Where the keys are that Teams signs with; Microsoft's own unless a test serves others. */
  readonly keysAt?: string | undefined;
}

export interface App
  extends ReturnType<typeof createRecordKeeping>,
    ReturnType<typeof createReminders> {
  readonly store: Store;
  /** `http://host:port`, once it listens. */
  readonly url: string;
  readonly outbox: ReturnType<typeof createOutboxSender>;
  readonly digestPlanner: ReturnType<typeof createDigestPlanner>;
  readonly background: Background;
  readonly links: SignedLinks;
  readonly readinessTidy: ReturnType<typeof createReadinessTidy>;
  close(): Promise<void>;
}

/**
 * Everything put together, listening; each part needs only what stands above it. Rejects when the
 * port is taken.
 */
export async function startApp(parts: AppParts): Promise<App> {
  const { config, knowledge, log, clock, collection } = parts;
  const { timeZone, coordinators, isDemo } = config;
  const hasApp = config.app !== undefined;
  const metrics = parts.metrics ?? createMetrics();
  const background = createBackground(log);
  // A new row is sent at once; who sends comes to life further down.
  const rows = new EventEmitter<{ put: [] }>();
  const store = createStore(collection, () => rows.emit('put'));

  const adapter = createAdapter(config, parts.keysAt);
  const outbound = createOutbound(createConnector({ token: adapter.token, hasApp }));
  // With port 0 the address is known once it listens.
  const address = { url: config.publicUrl ?? '' };
  const links = createSignedLinks({ store, base: () => address.url });
  const services: Services = {
    store,
    version,
    knowledge,
    roster: createRoster({
      calls: outbound,
      addressOf: (teamsTeamId) => addressOfPlace(teamsTeamId, store),
      log,
    }),
    features: { clientCodes: config.hasClientCodes, demo: isDemo },
    timeZone,
    digestCron: config.digestCron,
    coordinators,
    links,
    files: createPersonsFiles({ store, outbound, links, isDemo, hasApp, log }),
  };

  const outbox = createOutboxSender({
    store,
    outbound,
    clock,
    log,
    metrics,
    pacer: parts.pacer ?? createPacer(config.sendsPerSecond),
    compose: rowComposer(services, clock),
    everyMs: parts.outboxEveryMs,
  });
  rows.on('put', () => outbox.nudge());
  const timetable = { digest: config.digestCron, timeZone };
  const jobs = {
    outbox,
    digestPlanner: createDigestPlanner({ store, timetable, clock, log }),
    ...createReminders({ services, clock, log }),
    readinessTidy: createReadinessTidy({ store, outbound, timeZone, clock, log }),
    ...createRecordKeeping({ store, timeZone, clock, log }),
  };

  const handle = createActivityHandler({
    services,
    redelivery: createRedelivery(),
    limits: createTurnLimits(),
    languages: new LRUCache<string, Language>({ max: 10_000 }),
    clock,
    newId: parts.newId ?? randomId,
    routes: routeTable(routes({ demo: isDemo })),
    outbound,
    admission: { hasApp, allowedTenants: config.allowedTenants },
    invokeLimitMs: parts.invokeLimitMs ?? INVOKE_LIMIT_MS,
    background,
    fileConsent: createFileConsent({ services, outbound, hasApp, log }),
    log,
    metrics,
  });
  const signedFiles = [...draftDownloads(services), workbookDownload(services)];
  const server = createServer({
    adapter,
    handle,
    downloads: [
      ...signedFiles.map((file) => createSignedDownload({ ...file, links, clock })),
      ...publicPages({ retention: store.retentionSettings.find, base: () => address.url }),
    ],
    isReady: createReadiness({ store, collection }),
    metrics,
    metricsToken: config.metricsToken,
    log,
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address();
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  address.url ||= url;
  const started: readonly Job[] = Object.values(jobs);
  const startJobs = () => {
    for (const job of started) job.start();
  };
  let firstLook: NodeJS.Timeout | undefined;
  if (parts.firstLookMs) firstLook = setTimeout(startJobs, parts.firstLookMs);
  else startJobs();
  return {
    store,
    url,
    background,
    links,
    ...jobs,
    async close() {
      clearTimeout(firstLook);
      // Together: what takes long, as planning may, must not keep the sending going meanwhile.
      const ended = [closeServer(server.server, parts.closeGraceMs), background.idle()];
      const stopped = Promise.all([...ended, ...started.map((job) => job.stop())]);
      await withinLimit(CLOSE_LIMIT_MS, stopped, () => []);
      await collection.close();
    },
  };
}
