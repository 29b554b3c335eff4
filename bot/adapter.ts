import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import type { Config } from './config';
import { createConnectorHttpClient } from './connector-http-client';
import { type Logger, traceOf } from './logger';

export interface Connectors {
  readonly httpClient: ReturnType<typeof createConnectorHttpClient>;
  /** A client of the Bot Connector at a service URL, with the bot's own token. */
  at(serviceUrl: string): ReturnType<ConnectorFactory['create']>;
}
type ConnectorFactory = ReturnType<
  ConfigurationBotFrameworkAuthentication['createConnectorFactory']
>;

/**
 * The SDK's adapter. Its own `process` prints faults on the console and sends their words to
 * whoever asks; this leaves both to the server.
 */
export class TeamsAdapter extends CloudAdapter {
  /** Checks the token, then runs `handle`; rejects when the token does not hold. */
  receive(
    authorization: string,
    activity: Activity,
    handle: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, handle);
  }
}

/** The SDK's adapter, and the way to call the connector outside a turn. No repeats, with a time-out. */
export function createAdapter(
  { app }: Pick<Config, 'app'>,
  log: Logger,
  httpClient = createConnectorHttpClient(),
) {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    app?.tenantId ? { MicrosoftAppId: app.id, MicrosoftAppTenantId: app.tenantId } : {},
    new ConfigurationServiceClientCredentialFactory(
      app
        ? {
            MicrosoftAppId: app.id,
            MicrosoftAppType: app.type,
            ...(app.password ? { MicrosoftAppPassword: app.password } : {}),
            ...(app.tenantId ? { MicrosoftAppTenantId: app.tenantId } : {}),
          }
        : {},
    ),
    undefined,
    undefined,
    { httpClient },
  );
  const adapter = new TeamsAdapter(authentication);
  // The activity handler answers every fault itself; what reaches this is a fault of the adapter.
  adapter.onTurnError = async (_context: TurnContext, error: Error) => {
    log.error({ code: 'turn-fault', ...traceOf(error) }, 'a turn failed outside its handler');
  };
  const identity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: app?.id ?? '' },
    { type: AuthenticationConstants.AppIdClaim, value: app?.id ?? '' },
  ]);
  const factory = authentication.createConnectorFactory(identity);
  // Making a client costs more than a call with it; its credentials renew their token themselves.
  const clients = new LRUCache<string, ReturnType<ConnectorFactory['create']>>({ max: 20 });
  const connectors: Connectors = {
    httpClient,
    at(serviceUrl) {
      const audience = AuthenticationConstants.ToChannelFromBotOAuthScope;
      const client = clients.get(serviceUrl) ?? factory.create(serviceUrl, audience);
      clients.set(serviceUrl, client);
      return client;
    },
  };
  return { adapter, connectors };
}
