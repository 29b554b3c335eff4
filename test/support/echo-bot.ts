import type { AddressInfo } from 'node:net';
import {
  type Activity,
  type ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  MessageFactory,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import { createServer, plugins } from 'restify';

type Request = Parameters<CloudAdapter['process']>[0];

type ConnectorOptions = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4];

export interface EchoBotOptions {
  /** Such as an `httpClient` of one's own. */
  connector?: ConnectorOptions;
  /** Sees each activity that reaches the bot's own code. */
  onActivity?: (activity: TurnContext['activity']) => void;
}

export interface EchoBot {
  /** `http://127.0.0.1:<port>/api/messages` */
  readonly endpoint: string;
  readonly adapter: CloudAdapter;
  stop(): Promise<void>;
}

/**
 * The least a bot can be: restify, CloudAdapter without authentication, one answer a turn. The
 * benchmarks measure ours against it.
 */
export async function startEchoBot({
  connector,
  onActivity,
}: EchoBotOptions = {}): Promise<EchoBot> {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {},
    undefined,
    undefined,
    undefined,
    connector,
  );
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async () => undefined;
  const handler: ActivityHandler = new Echo();

  const server = createServer();
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as Request, response, async (context) => {
      onActivity?.(context.activity);
      await handler.run(context);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    adapter,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A message; botbuilder's types ask for a whole activity where Teams takes a text alone. */
export function textActivity(text: string): Activity {
  return MessageFactory.text(text) as Activity;
}

class Echo extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const { text, value } = context.activity;
      await context.sendActivity(text || JSON.stringify(value));
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name, value } = context.activity;
    switch (name) {
      case 'adaptiveCard/action':
        return invokeAnswer({
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: card(`${context.activity.from.name}: ${JSON.stringify(value.action.data)}`),
        });
      case 'task/fetch':
        return invokeAnswer({
          task: {
            type: 'continue',
            value: { title: 'Echo', card: CardFactory.adaptiveCard(form()) },
          },
        });
      case 'task/submit':
        return invokeAnswer({ task: { type: 'message', value: JSON.stringify(value.data) } });
      case 'application/search':
        return invokeAnswer({
          statusCode: 200,
          type: 'application/vnd.microsoft.search.searchResponse',
          value: { results: [{ title: `Found ${value.queryText}`, value: value.queryText }] },
        });
      default:
        return { status: 501 };
    }
  }
}

function invokeAnswer(body: object): InvokeResponse {
  return { status: 200, body };
}

function card(text: string): object {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] };
}

function form(): object {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.Text',
        id: 'said',
        label: 'Text',
        isRequired: true,
        errorMessage: 'Write something',
      },
    ],
    actions: [{ type: 'Action.Submit', title: 'Send', data: { kind: 'form' } }],
  };
}
