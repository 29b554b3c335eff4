import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  DeliveryModes,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  TurnContext,
} from 'botbuilder';
import { AppCredentials, AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { Config } from '../config';
import { createConnectorHttpClient } from '../outbound/connector-http-client';
import { type Logger, traceOf } from '../runtime/logger';

/**
 * The SDK's adapter. Its own `process` prints faults on the console and sends their words to
 * whoever asks; this leaves both to the server. It also makes two clients for Teams in every turn,
 * which cost more than the reads of a turn do; the bot's own connector sends what it has to say.
 */
export class TeamsAdapter extends CloudAdapter {
  /** Checks the token, then runs `handle`; rejects when the token does not hold. */
  async receive(
    authorization: string,
    activity: Activity,
    handle: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, handle);
    if (activity.deliveryMode === DeliveryModes.ExpectReplies)
      return { status: 200, body: { activities: context.bufferedReplyActivities } };
    if (activity.type !== ActivityTypes.Invoke) return undefined;
    const answer = context.turnState.get<{ value: InvokeResponse }>(INVOKE_RESPONSE_KEY);
    return answer?.value ?? { status: 501 };
  }
}

/** The SDK's adapter, and the bot's own token for calls to the connector. */
export function createAdapter({ app }: Pick<Config, 'app'>, log: Logger) {
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
    // Should the SDK ever send by itself: once, and not for ever.
    { httpClient: createConnectorHttpClient() },
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
  return { adapter, token: tokenSource(authentication, identity) };
}

/** The bot's token, renewed by the SDK; `undefined` without an app id. Rejects when there is none to be had. */
function tokenSource(
  authentication: ConfigurationBotFrameworkAuthentication,
  identity: ClaimsIdentity,
): () => Promise<string | undefined> {
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
