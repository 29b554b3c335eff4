import { LRUCache } from 'lru-cache';
import { v4 as randomId } from 'uuid';
import { compose } from '../dialogs/deliveries/compose';
import type { Services } from '../dialogs/kit/turn';
import type { Knowledge } from '../domain/answers/knowledge';
import type { Language } from '../domain/language';
import type { Collection } from '../storage/collection/collection';
import { createStore, type Store } from '../storage/store';
import type { Config } from './config';
import { draftDownload } from './files/draft-download';
import { createFileConsent } from './files/file-consent';
import { createFileOffers } from './files/file-offers';
import { createSignedDownload } from './files/signed-download';
import { createSignedLinks, type SignedLinks } from './files/signed-links';
import { WORKBOOK_PATH, workbookDownload } from './files/workbook-download';
import { createActivityHandler, INVOKE_LIMIT_MS } from './inbound/activity-handler';
import { createAdapter } from './inbound/adapter';
import { routeTable } from './inbound/dispatch';
import { createDeliveries } from './inbound/redelivery';
import { createServer } from './inbound/server';
import { type Background, createBackground } from './jobs/background';
import { inSlices } from './jobs/in-slices';
import { createReadinessTidy } from './jobs/readiness-tidy';
import { createRetention } from './jobs/retention';
import { createTicketReminders } from './jobs/ticket-reminders';
import { createConnector } from './outbound/connector';
import { createPacer, type Pacer } from './outbound/pacer';
import { createRoster } from './outbound/roster';
import { createOutbound } from './outbound/teams-calls';
import { createDigestPlanner } from './outbox/planner';
import { createOutboxSender } from './outbox/sender';
import { routes } from './routes';
import type { Logger } from './runtime/logger';
import { createMetrics } from './runtime/metrics';

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
    knowledge: parts.knowledge,
    roster: createRoster(outbound, log),
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
  background.run(() => inSlices(services.knowledge.warm(), () => !server.listening));
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
