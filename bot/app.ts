import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { v4 as randomId } from 'uuid';
import { compose } from '../dialogs/digest/compose';
import type { Services } from '../dialogs/turn';
import type { Knowledge } from '../domain/answers/knowledge';
import type { Language } from '../domain/language';
import type { Collection } from '../storage/collection';
import { openKnowledge } from '../storage/knowledge/open-knowledge';
import { createStore, type Store } from '../storage/store';
import { createActivityHandler, INVOKE_LIMIT_MS } from './activity-handler';
import { createAdapter } from './adapter';
import { type Background, createBackground } from './background';
import type { Config } from './config';
import { createConnector } from './connector';
import { createDeliveries } from './deliveries';
import { createDigestPlanner } from './digest-planner';
import { routeTable } from './dispatch';
import { draftDownload } from './draft-download';
import { createFileConsent } from './file-consent';
import { createFileOffers } from './file-offers';
import type { Logger } from './logger';
import { createMetrics } from './metrics';
import { createOutbound } from './outbound';
import { createOutboxSender } from './outbox-sender';
import { createPacer, type Pacer } from './pacer';
import { createReadinessTidy } from './readiness-tidy';
import { createRetention } from './retention';
import { routes } from './routes';
import { createServer } from './server';
import { createSignedDownload } from './signed-download';
import { createSignedLinks, type SignedLinks } from './signed-links';
import { createTicketReminders } from './ticket-reminders';
import { WORKBOOK_PATH, workbookDownload } from './workbook-download';

const KNOWLEDGE_FOLDER = join(__dirname, '..', 'knowledge');

export interface AppParts {
  readonly config: Config;
  readonly collection: Collection;
  /** The articles of `knowledge/` unless told. */
  readonly knowledge?: Knowledge | undefined;
  readonly log: Logger;
  readonly clock: () => Date;
  readonly newId?: () => string;
  /** How often the outbox looks for due rows by itself, ms. */
  readonly outboxEveryMs?: number | undefined;
  /** Keeps what the bot sends by itself within Teams' limits, unless told otherwise. */
  readonly pacer?: Pacer | undefined;
  /** How long an invoke may take before it is answered with a card to try again. */
  readonly invokeLimitMs?: number | undefined;
}

export interface App {
  readonly store: Store;
  /** `http://host:port`, once it listens. */
  readonly url: string;
  readonly outbox: ReturnType<typeof createOutboxSender>;
  readonly digestPlanner: ReturnType<typeof createDigestPlanner>;
  readonly background: Background;
  readonly links: SignedLinks;
  readonly retention: ReturnType<typeof createRetention>;
  readonly ticketReminders: ReturnType<typeof createTicketReminders>;
  readonly readinessTidy: ReturnType<typeof createReadinessTidy>;
  close(): Promise<void>;
}

/** Everything put together, listening. Rejects when the port is taken. */
export async function startApp(parts: AppParts): Promise<App> {
  const { config, log, clock, collection } = parts;
  const store = createStore(collection, () => outbox.nudge());
  const metrics = createMetrics();
  const { adapter, token } = createAdapter(config, log);
  const admission = { hasApp: config.app !== undefined, allowedTenants: config.allowedTenants };
  const outbound = createOutbound(createConnector({ token, hasApp: admission.hasApp }));
  const outbox = createOutboxSender({
    store,
    outbound,
    clock,
    log,
    metrics,
    pacer: parts.pacer ?? createPacer(config.sendsPerSecond),
    compose: (make, { scheduledAt, dueAt, replaces }) => {
      const now = clock();
      const composing = { services, now, scheduledAt: new Date(scheduledAt ?? dueAt) };
      return compose(make, replaces ? { ...composing, changedAt: now } : composing);
    },
  });
  const timetable = { digest: config.digestCron, timeZone: config.timeZone };
  const digestPlanner = createDigestPlanner({ store, timetable, clock, log });
  const background = createBackground(log);
  const links = createSignedLinks({
    store,
    base: () => config.publicUrl ?? addressOf(config, server),
  });
  const services: Services = {
    store,
    knowledge: parts.knowledge ?? openKnowledge(KNOWLEDGE_FOLDER),
    roster: outbound,
    features: { clientCodes: config.hasClientCodes, demo: config.isDemo },
    timeZone: config.timeZone,
    coordinators: config.coordinators,
    links,
    files: createFileOffers({ outbound, links, isDemo: config.isDemo }),
  };
  const ticketReminders = createTicketReminders({ services, clock, log });
  const { timeZone } = config;
  const readinessTidy = createReadinessTidy({ store, outbound, timeZone, clock, log });
  const retention = createRetention({ store, clock, log });
  const turnParts = {
    services,
    coordinators: config.coordinators,
    deliveries: createDeliveries(),
    languages: new LRUCache<string, Language>({ max: 10_000 }),
    clock,
    newId: parts.newId ?? randomId,
  };
  const handle = createActivityHandler({
    ...turnParts,
    routes: routeTable(routes({ demo: config.isDemo })),
    outbound,
    admission,
    invokeLimitMs: parts.invokeLimitMs ?? INVOKE_LIMIT_MS,
    background,
    fileConsent: createFileConsent({ ...turnParts, outbound, hasApp: admission.hasApp, log }),
    log,
    metrics,
  });
  const server = createServer({
    adapter,
    handle,
    downloads: {
      draft: createSignedDownload({
        links,
        clock,
        purpose: 'drafts',
        subject: ['ticketId'],
        find: draftDownload(store),
      }),
      workbook: createSignedDownload({
        links,
        clock,
        purpose: 'workbooks',
        subject: WORKBOOK_PATH,
        find: workbookDownload(services),
      }),
    },
    isReady: () => collection.ping(),
    metrics,
    metricsToken: config.metricsToken,
    log,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  outbox.start(parts.outboxEveryMs);
  setImmediate(() => services.knowledge.warm());
  digestPlanner.start();
  ticketReminders.start();
  readinessTidy.start();
  retention.start();
  return {
    store,
    url: addressOf(config, server),
    outbox,
    digestPlanner,
    background,
    links,
    retention,
    ticketReminders,
    readinessTidy,
    async close() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      // Together: what takes long, as planning may, must not keep the sending going meanwhile.
      await Promise.all([
        outbox.stop(),
        background.idle(),
        digestPlanner.stop(),
        ticketReminders.stop(),
        readinessTidy.stop(),
        retention.stop(),
      ]);
      await collection.close();
    },
  };
}

function addressOf({ host }: Config, server: ReturnType<typeof createServer>): string {
  const { port } = server.address();
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
