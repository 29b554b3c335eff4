import { createServer } from 'node:http';

export interface FakeConnector {
  readonly serviceUrl: string;
  /** The bot's next message to this conversation. */
  nextMessageIn(conversationId: string): Promise<unknown>;
  stop(): void;
}

const MESSAGE_LIMIT_MS = 10_000;

/**
 * The Bot Connector at its quickest: takes every message at once. The fake Teams of the tests
 * keeps and checks what it is sent, which would cost more than what is measured.
 */
export async function startFakeConnector(): Promise<FakeConnector> {
  const waiting = new Map<string, (message: unknown) => void>();
  const server = createServer((request, response) => {
    const [, conversationId = ''] = /\/v3\/conversations\/([^/]+)/.exec(request.url ?? '') ?? [];
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
      const id = decodeURIComponent(conversationId);
      waiting.get(id)?.(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      waiting.delete(id);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  const { port } = address;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    nextMessageIn: (id) =>
      new Promise((resolve, reject) => {
        const late = () => reject(new Error('The bot sent no message'));
        const timer = setTimeout(late, MESSAGE_LIMIT_MS);
        waiting.set(id, (message) => {
          clearTimeout(timer);
          resolve(message);
        });
      }),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
