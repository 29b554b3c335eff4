import { ConnectorFault } from '../../../bot/outbound/connector-fault';
import { createRoster } from '../../../bot/outbound/roster';

const place = { serviceUrl: 'http://127.0.0.1', teamsTeamId: '19:team' };
const lines: object[] = [];
const log = { warn: (line: object) => void lines.push(line) };

function rosterThat(fault: Error) {
  const fails = () => Promise.reject(fault);
  return createRoster({ members: fails, channels: fails }, log);
}

describe('the roster', () => {
  it('is unavailable when Teams refuses, and the log says why', async () => {
    const roster = rosterThat(new ConnectorFault({ status: 429, code: 'Throttled' }));
    expect(await roster.members(place)).toEqual({ kind: 'unavailable' });
    expect(await roster.channels(place)).toEqual({ kind: 'unavailable' });
    expect(lines.at(-1)).toEqual({ code: 'roster', status: 429, reason: 'Throttled' });
  });

  it('hides no fault of ours', async () => {
    const roster = rosterThat(new TypeError('a mistake'));
    await expect(roster.members(place)).rejects.toThrow('a mistake');
    await expect(roster.channels(place)).rejects.toThrow('a mistake');
  });
});
