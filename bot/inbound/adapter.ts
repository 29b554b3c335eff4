import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import {
  AppCredentials,
  AuthenticationConstants,
  type ClaimsIdentity,
} from 'botframework-connector';
import type { Config } from '../config';
import { orFault, withinLimit } from '../runtime/within-limit';
import type { TeamsActivity } from './teams-activity';

type Activity = Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>[0];

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

/** The SDK fetches Teams' keys now and then, and waits for them for ever. */
const KEYS_LIMIT_MS = 8_000;

/** Only Teams' own: the SDK takes tokens of Entra too, for its emulator and for other bots. */
const ISSUER = AuthenticationConstants.ToBotFromChannelTokenIssuer;

/** `keysAt`: the address of the OpenID metadata, for tests; Microsoft's own unless told. */
export function createAdapter(
  { app }: Pick<Config, 'app'>,
  keysAt: string = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
): Adapter {
  const credentials = credentialsOf(app);
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ...(app?.tenantId ? { MicrosoftAppId: app.id, MicrosoftAppTenantId: app.tenantId } : {}),
      ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
      ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
      ToBotFromChannelTokenIssuer: ISSUER,
      ToBotFromChannelOpenIdMetadataUrl: keysAt,
      ToBotFromEmulatorOpenIdMetadataUrl: keysAt,
    },
    credentials,
  );
  return {
    async signatureOf(authorization, activity) {
      try {
        if (!isActivity(activity)) throw new Error('no activity');
        const { claimsIdentity } = await withinLimit(
          KEYS_LIMIT_MS,
          authentication.authenticateRequest(activity, authorization),
          orFault('fetching keys'),
        );
        if (app) assertTeamsToken(claimsIdentity);
        return { kind: 'signed' };
      } catch (fault) {
        return { kind: 'unsigned', fault };
      }
    },
    token: tokenSource(credentials, app),
  };
}

/** What the SDK lets by: a token of another issuer, and one that never ends. */
function assertTeamsToken(claims: ClaimsIdentity): void {
  if (claims.getClaimValue('iss') !== ISSUER) throw new Error('another issuer');
  if (claims.getClaimValue('exp') === null) throw new Error('no end');
}

/** The SDK's type asks for more than Teams sends, and than the SDK reads. */
function isActivity(activity: TeamsActivity): activity is TeamsActivity & Activity {
  return typeof activity.type === 'string';
}

function credentialsOf(app: Config['app']) {
  return new ConfigurationServiceClientCredentialFactory(
    app
      ? {
          MicrosoftAppId: app.id,
          MicrosoftAppType: app.type,
          ...(app.password ? { MicrosoftAppPassword: app.password } : {}),
          ...(app.tenantId ? { MicrosoftAppTenantId: app.tenantId } : {}),
        }
      : {},
  );
}

/** Renewed by the SDK. */
function tokenSource(
  factory: ConfigurationServiceClientCredentialFactory,
  app: Config['app'],
): Adapter['token'] {
  const made = factory.createCredentials(
    app?.id ?? '',
    AuthenticationConstants.ToChannelFromBotOAuthScope,
    AuthenticationConstants.ToChannelFromBotLoginUrl,
    true,
  );
  return async () => {
    const credentials = await made;
    return credentials instanceof AppCredentials && credentials.appId
      ? credentials.getToken()
      : undefined;
  };
}
