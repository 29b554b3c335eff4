import { once } from 'node:events';
import { createServer } from 'node:net';

/** The wanted port of loopback, or any free one when something listens there already. */
export async function freePort(wanted: number): Promise<number> {
  return (await portIfFree(wanted)) ?? (await portIfFree(0)) ?? wanted;
}

async function portIfFree(port: number): Promise<number | undefined> {
  // Both families: what listens on ::1 alone would answer to "localhost".
  for (const host of ['::1', '127.0.0.1']) {
    const server = createServer();
    server.listen(port, host);
    try {
      await once(server, 'listening');
    } catch (fault) {
      if (isTaken(fault)) return undefined;
      continue;
    }
    const address = server.address();
    server.close();
    await once(server, 'close');
    if (port === 0 && address && typeof address === 'object') return address.port;
  }
  return port === 0 ? undefined : port;
}

/** A machine without IPv6 has no ::1 to take. */
function isTaken(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return code === 'EADDRINUSE' || code === 'EACCES';
}
