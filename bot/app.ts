import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { v4 as randomId } from 'uuid';
import type { Services } from '../dialogs/turn';
import type { Knowledge } from '../domain/answers/knowledge';
import type { Collection } from '../storage/collection';
import { openKnowledge } from '../storage/knowledge/open-knowledge';
import { createStore, type Store } from '../storage/store';
import { createActivityHandler, INVOKE_LIMIT_MS } from './activity-handler';
import { createAdapter } from './adapter';
import { type Background, createBackground } from './background';
import type { Config } from './config';
import { createConnector } from './connector';
import { createDeliveries } from './deliveries';
import { routeTable } from './dispatch';
import { createDraftDownload } from './draft-download';
import { createDraftLinks, type DraftLinks } from './draft-links';
import type { Logger } from './logger';
import { createMetrics } from './metrics';
import { createOutbound } from './outbound';
import { createOutboxSender } from './outbox-sender';
import { createRetention } from './retention';
import { routes } from './routes';
import { createServer } from './server';
import { createTicketReminders } from './ticket-reminders';

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
  /** How long an invoke may take before it is answered with a card to try again. */
  readonly invokeLimitMs?: number | undefined;
}

export interface App {
  readonly store: Store;
  /** `http://host:port`, once it listens. */
  readonly url: string;
  readonly outbox: ReturnType<typeof createOutboxSender>;
  readonly background: Background;
  readonly links: DraftLinks;
  readonly retention: ReturnType<typeof createRetention>;
  readonly ticketReminders: ReturnType<typeof createTicketReminders>;
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
  const outbox = createOutboxSender({ store, outbound, clock, log, metrics });
  const background = createBackground(log);
  const links = createDraftLinks({
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
  };
  const ticketReminders = createTicketReminders({ services, clock, log });
  const retention = createRetention({ store, clock, log });
  const handle = createActivityHandler({
    routes: routeTable(routes({ demo: config.isDemo })),
    services,
    outbound,
    admission,
    coordinators: config.coordinators,
    deliveries: createDeliveries(),
    languages: new LRUCache({ max: 10_000 }),
    invokeLimitMs: parts.invokeLimitMs ?? INVOKE_LIMIT_MS,
    background,
    clock,
    newId: parts.newId ?? randomId,
    log,
    metrics,
  });
  const server = createServer({
    adapter,
    handle,
    draftDownload: createDraftDownload({ store, links, clock }),
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
  ticketReminders.start();
  retention.start();
  return {
    store,
    url: addressOf(config, server),
    outbox,
    background,
    links,
    retention,
    ticketReminders,
    async close() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await background.idle();
      await ticketReminders.stop();
      await retention.stop();
      await outbox.stop();
      await collection.close();
    },
  };
}

function addressOf({ host }: Config, server: ReturnType<typeof createServer>): string {
  const { port } = server.address();
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
