import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, type Server } from 'node:https';
import type { Socket } from 'node:net';
import { generate } from 'selfsigned';
import './cosmos-server-batch';
import './cosmos-server-paging';
import { createHttpsServer } from '@vercel/cosmosdb-server';

/** Sees every request first, and `answer`s it or not. */
export type Middleman = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => void,
) => void;

export interface CosmosServer {
  readonly endpoint: string;
  readonly key: string;
  /** PEM, for a process of its own to trust. */
  readonly certificate: string;
  /** Trusts this server's certificate and no other. */
  readonly agent: Agent;
  /** Lets the process end while the server still listens. */
  unref(): void;
  stop(): Promise<void>;
}

/** A Cosmos server in memory on a free port of loopback, over its real wire protocol. */
export async function startCosmosServer(middleman?: Middleman): Promise<CosmosServer> {
  const certificate = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  const options = { cert: certificate.cert, key: certificate.private, keepAlive: true };
  const server = createHttpsServer(options).listen(0, '127.0.0.1');
  if (middleman) standBetween(server, middleman);
  // On a busy machine a client may be about to use a socket that has been idle for the usual 5 s.
  server.keepAliveTimeout = 0;
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The Cosmos server has no port');
  }
  const agent = new Agent({ ca: certificate.cert, keepAlive: true, maxSockets: 64 });
  return {
    endpoint: `https://127.0.0.1:${address.port}`,
    key: Buffer.from('a key of the test server').toString('base64'),
    certificate: certificate.cert,
    agent,
    unref() {
      server.unref().on('connection', (socket: Socket) => socket.unref());
    },
    async stop() {
      agent.destroy();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function standBetween(server: Server, middleman: Middleman): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) =>
    middleman(request, response, () => {
      for (const listener of listeners) listener.call(server, request, response);
    }),
  );
}
