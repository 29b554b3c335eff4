import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { exchange, fetchBytes } from '../../../bot/outbound/http-exchange';

let server: Server;
let answer: (response: ServerResponse) => void;
let isClosed: Promise<unknown>;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    isClosed = once(response, 'close');
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function here(): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://127.0.0.1:${port}/`;
}

function ask(timeoutMs: number) {
  return exchange(here(), timeoutMs, { method: 'GET', headers: {} });
}

/** What the collector takes away, nothing may still be waiting for. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

const ENDLESS = 60 * 60_000;

it('reads an answer that comes in parts', async () => {
  answer = (response) => {
    response.write('"a');
    setImmediate(() => response.end('nswer"'));
  };
  expect(await ask(ENDLESS)).toMatchObject({ status: 200, text: '"answer"' });
});

it('ends when headers came and the rest does not, also after a collection', async () => {
  answer = (response) => {
    response.write('{');
    setImmediate(collectGarbage);
  };
  await expect(ask(300)).rejects.toMatchObject({ name: 'ConnectorFault', isUnsent: false });
  await isClosed;
});

it('ends when a sign comes now and then', async () => {
  answer = (response) => {
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  };
  await expect(ask(300)).rejects.toMatchObject({ name: 'ConnectorFault', isUnsent: false });
  await isClosed;
});

it('reads no answer without end', async () => {
  let written = 0;
  answer = (response) => {
    const more = () => {
      written += 1;
      if (!response.destroyed) response.write('x'.repeat(100_000), more);
    };
    more();
  };
  await expect(ask(ENDLESS)).rejects.toMatchObject({ name: 'ConnectorFault', isUnsent: false });
  await isClosed;
  expect(written).toBeLessThan(1_000);
});

describe('bytes', () => {
  const fetch = (ms = ENDLESS) => fetchBytes(here(), ms, 1_000_000);

  it('come as they are', async () => {
    answer = (response) => response.end(Buffer.from([0xff, 0x00, 0xe4]));
    expect(await fetch()).toEqual({ status: 200, bytes: Buffer.from([0xff, 0x00, 0xe4]) });
  });

  it.each([true, false])('are not taken beyond the limit (length told: %s)', async (isTold) => {
    answer = (response) => {
      if (isTold) response.setHeader('content-length', 10_000_000);
      const more = () => {
        if (!response.destroyed) response.write(Buffer.alloc(100_000), more);
      };
      more();
    };
    expect(await fetch()).toBe('tooLong');
    await isClosed;
  });

  it('are given up when they come now and then', async () => {
    answer = (response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    };
    await expect(fetch(300)).rejects.toMatchObject({ name: 'ConnectorFault' });
    await isClosed;
  });
});
