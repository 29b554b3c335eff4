import { parseArgs } from 'node:util';
import { FakeTeams } from './fake-teams/fake-teams';
import { addSampleTenant } from './fake-teams/sample';

export type { Channel, Conversation, Team } from './fake-teams/conversations';

export { FakeTeams } from './fake-teams/fake-teams';
export type { Fault } from './fake-teams/faults';

export type { Card, Json } from './fake-teams/json';
export { Message } from './fake-teams/messages';

export { FakeUser, type Press } from './fake-teams/user';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { bot: { type: 'string' }, port: { type: 'string', default: '3979' } },
  });
  const teams = await FakeTeams.start({
    port: Number(values.port),
    ...(values.bot && { botEndpoint: values.bot }),
  });
  await addSampleTenant(teams);
  const silent = teams.sent.filter((one) => one.status === 0).length;
  console.log(`Fake Teams: ${teams.url}  (bot: ${teams.botEndpoint})`);
  if (silent > 0) console.log('The bot does not answer yet; start it, then write to it.');
}

if (require.main === module) void main();
