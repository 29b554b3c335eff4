import { createServer, type Server } from 'node:https';
import { gunzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { openTelemetry } from '../../../bot/runtime/azure-telemetry';
import { createMetrics } from '../../../bot/runtime/metrics';
import { startBotUnderTest } from '../../support/bot-under-test';

const KEY = '00000000-0000-4000-8000-0000000000aa';

/** Takes what Application Insights would. */
let insights: Server;
let taken: string;
let address: string;
let ca: string;

beforeAll(async () => {
  // The library's own figures about itself go to Microsoft.
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true';
  taken = '';
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  ca = pems.cert;
  insights = createServer({ key: pems.private, cert: pems.cert }, async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    taken += request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ itemsReceived: 1, itemsAccepted: 1, errors: [] }));
  });
  await new Promise<void>((resolve) => insights.listen(0, '127.0.0.1', resolve));
  const bound = insights.address();
  address = `https://127.0.0.1:${bound && typeof bound === 'object' ? bound.port : 0}`;
});
afterAll(() => new Promise((resolve) => insights.close(resolve)));

it('sends turns and counts to Application Insights, without anybody’s name, text or id', async () => {
  const metrics = createMetrics();
  const telemetry = openTelemetry(
    `InstrumentationKey=${KEY};IngestionEndpoint=${address}`,
    metrics,
    ca,
  );
  const bot = await startBotUnderTest({ metrics });
  const team = await bot.addCoachingTeam();
  const [form] = (await bot.coach.says('personal', 'kirjaa tapasin tänään Ilona Isännän')).replies;
  if (form) await bot.coach.press(form, 'Tallenna', { newEmployer: 'Kahvila Kuiskaus' });
  const { people } = bot.store;
  const broken = jest.spyOn(people, 'find').mockRejectedValue(new Error('Kahvila Kuiskaus'));
  await bot.leader.says('personal', 'kooste');
  broken.mockRestore();
  await bot.stop();
  await telemetry.close();

  for (const sent of ['turn message', 'turn cardAction', 'turn.outcome', 'failed', 'turns'])
    expect(taken).toContain(sent);
  expect(taken).toContain(KEY);
  const said = ['Kahvila', 'Kuiskaus', 'Ilona', 'tapasin', team.name, team.id];
  for (const user of bot.teams.users) said.push(user.name, user.aadObjectId, user.mri);
  for (const text of said) expect(taken).not.toContain(text);
});
