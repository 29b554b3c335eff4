import { ConnectorFault } from '../../../bot/outbound/connector-fault';
import { createRoster } from '../../../bot/outbound/roster';

const TEAM = '19:team';
const lines: object[] = [];
const address = { serviceUrl: 'http://127.0.0.1', tenantId: 'tenant' };
const log = { warn: (line: object) => void lines.push(line) };

function rosterThat(fault: Error) {
  const fails = () => Promise.reject(fault);
  const calls = { members: fails, channels: fails };
  return createRoster({ calls, addressOf: async (id) => (id === TEAM ? address : undefined), log });
}

describe('the roster', () => {
  it('is unavailable when Teams refuses, and the log says why', async () => {
    const roster = rosterThat(new ConnectorFault({ status: 429, code: 'Throttled' }));
    expect(await roster.members(TEAM)).toEqual({ kind: 'unavailable' });
    expect(await roster.channels(TEAM)).toEqual({ kind: 'unavailable' });
    expect(lines.at(-1)).toEqual({ code: 'roster', status: 429, reason: 'Throttled' });
  });

  it('is unavailable for a team that the bot was never told of', async () => {
    const roster = rosterThat(new TypeError('asked all the same'));
    expect(await roster.members('19:other')).toEqual({ kind: 'unavailable' });
  });

  it('hides no fault of ours', async () => {
    const roster = rosterThat(new TypeError('a mistake'));
    await expect(roster.members(TEAM)).rejects.toThrow('a mistake');
    await expect(roster.channels(TEAM)).rejects.toThrow('a mistake');
  });
});
