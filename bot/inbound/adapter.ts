import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { AppCredentials, AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { Config } from '../config';
import { createConnectorHttpClient } from '../outbound/connector-http-client';
import type { TeamsActivity } from './teams-activity';

type Signature =
  | { readonly kind: 'signed' }
  /** The token does not hold, or the activity is not what it was made for. */
  | { readonly kind: 'unsigned'; readonly fault: unknown };

/**
 * All that the rest of the bot knows of the SDK: it checks tokens and gets them. Its own adapter
 * makes two clients for Teams in every turn, which cost more than the reads of a turn do, prints
 * faults on the console and sends their words to whoever asks.
 */
export interface Adapter {
  /** Checks who sent the activity. */
  signatureOf(authorization: string, activity: TeamsActivity): Promise<Signature>;
  /** The bot's own token for calls to the connector; none without an app id. Rejects when there is none to be had. */
  token(): Promise<string | undefined>;
}

export function createAdapter(config: Pick<Config, 'app'>): Adapter {
  const authentication = authenticationOf(config);
  return {
    async signatureOf(authorization, activity) {
      try {
        if (!isActivity(activity)) throw new Error('no activity');
        await authentication.authenticateRequest(activity, authorization);
        return { kind: 'signed' };
      } catch (fault) {
        return { kind: 'unsigned', fault };
      }
    },
    token: tokenSource(authentication, config),
  };
}

/** The SDK's type asks for more than Teams sends, and than the SDK reads. */
function isActivity(activity: TeamsActivity): activity is TeamsActivity & Activity {
  return typeof activity.type === 'string';
}

function authenticationOf({ app }: Pick<Config, 'app'>) {
  return new ConfigurationBotFrameworkAuthentication(
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
    // Should the SDK ever send by itself: once, and not for ever.
    { httpClient: createConnectorHttpClient() },
  );
}

/** Renewed by the SDK. */
function tokenSource(
  authentication: ConfigurationBotFrameworkAuthentication,
  { app }: Pick<Config, 'app'>,
): () => Promise<string | undefined> {
  const identity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: app?.id ?? '' },
    { type: AuthenticationConstants.AppIdClaim, value: app?.id ?? '' },
  ]);
  const factory = authentication.createConnectorFactory(identity);
  const client = factory.create(
    'https://smba.trafficmanager.net/emea/',
    AuthenticationConstants.ToChannelFromBotOAuthScope,
  );
  return async () => {
    const { credentials } = await client;
    return credentials instanceof AppCredentials && credentials.appId
      ? credentials.getToken()
      : undefined;
  };
}
