import type { Server } from 'node:http';

/** An invoke is answered by then, or never. */
const GRACE_MS = 5_000;

/**
 * Takes no new connection, ends each when its answer is out, and cuts off after a while whatever
 * still holds one: a half sent request may never come to its end.
 */
export async function closeServer(server: Server, graceMs = GRACE_MS): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.setHeader('connection', 'close');
  });
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}
