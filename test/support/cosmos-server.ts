import { once } from 'node:events';
import { Agent } from 'node:https';
import { generate } from 'selfsigned';
import './cosmos-server-batch';
import { createHttpsServer } from '@vercel/cosmosdb-server';

export interface CosmosServer {
  readonly endpoint: string;
  readonly key: string;
  /** PEM, for a process of its own to trust. */
  readonly certificate: string;
  /** Trusts this server's certificate and no other. */
  readonly agent: Agent;
  stop(): Promise<void>;
}

/** A Cosmos server in memory on a free port of loopback, over its real wire protocol. */
export async function startCosmosServer(): Promise<CosmosServer> {
  const certificate = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  const options = { cert: certificate.cert, key: certificate.private, keepAlive: true };
  const server = createHttpsServer(options).listen(0, '127.0.0.1');
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
    async stop() {
      agent.destroy();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
