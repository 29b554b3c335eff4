import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { startBotUnderTest } from '../../support/bot-under-test';

function healthz(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/healthz`, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    asked.on('error', reject);
    asked.end();
  });
}

it('ends though a request is half sent', async () => {
  const bot = await startBotUnderTest({ closeGraceMs: 200 });
  const { port } = new URL(bot.app.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined).resume();
  await once(socket, 'connect');
  socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{');
  expect(await healthz(bot.app.url, new Agent())).toBe(200);
  const isCut = once(socket, 'close');
  await bot.stop();
  await isCut;
});

it('ends though clients go on over their open connections', async () => {
  const bot = await startBotUnderTest({ closeGraceMs: 60 * 60_000 });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const statuses: number[] = [];
  const client = (async () => {
    try {
      for (;;) statuses.push(await healthz(bot.app.url, agent));
    } catch {
      agent.destroy();
    }
  })();
  while (statuses.length < 5) await new Promise((pass) => setImmediate(pass));
  await bot.stop();
  await client;
  expect(new Set(statuses)).toEqual(new Set([200]));
});
