import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import restify from 'restify';

/** The least a bot can be with the SDK as it comes: restify, and one answer to each message. */
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {},
    new ConfigurationServiceClientCredentialFactory({}),
  ),
);
const server = restify.createServer();
server.post(
  '/api/messages',
  restify.plugins.bodyParser({ mapParams: false, mapFiles: false }),
  async (request: restify.Request, response: restify.Response) => {
    const { body, headers } = request;
    await adapter.process({ body, headers, method: 'POST' }, response, async (context) => {
      await context.sendActivity(context.activity.text);
    });
  },
);
server.get('/healthz', async (_request: restify.Request, response: restify.Response) => {
  response.send(200);
});
server.get('/metrics', async (_request: restify.Request, response: restify.Response) => {
  const { user, system } = process.cpuUsage();
  const figures = {
    process_resident_memory_bytes: process.memoryUsage.rss(),
    process_cpu_seconds_total: (user + system) / 1e6,
  };
  const lines = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  response.sendRaw(200, lines.join('\n'));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
