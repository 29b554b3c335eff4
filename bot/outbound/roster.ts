import type { Roster } from '../../dialogs/kit/services';
import type { Logger } from '../runtime/logger';
import type { PlaceAddress } from './addresses';
import { ConnectorFault } from './connector-fault';
import type { RosterCalls, RosterPlace } from './roster-calls';

export interface RosterParts {
  readonly calls: RosterCalls;
  /** Where Teams answers for a Teams team now; nothing when the bot was never told. */
  readonly addressOf: (teamsTeamId: string) => Promise<PlaceAddress | undefined>;
  readonly log: Pick<Logger, 'warn'>;
}

/** What dialogs may ask of a Teams team: a call that did not succeed is an answer, not a fault. */
export function createRoster({ calls, addressOf, log }: RosterParts): Roster {
  async function orUnavailable<Answer>(
    teamsTeamId: string,
    call: (place: RosterPlace) => Promise<Answer>,
  ): Promise<Answer | { readonly kind: 'unavailable' }> {
    const address = await addressOf(teamsTeamId);
    if (!address) return { kind: 'unavailable' };
    try {
      return await call({ teamsTeamId, serviceUrl: address.serviceUrl });
    } catch (fault) {
      if (!(fault instanceof ConnectorFault)) throw fault;
      const { status, code: reason } = fault;
      log.warn({ code: 'roster', status, reason }, 'Teams told no roster');
      return { kind: 'unavailable' };
    }
  }
  return {
    members: (teamsTeamId) =>
      orUnavailable(teamsTeamId, async (place) => ({
        kind: 'members',
        members: await calls.members(place),
      })),
    channels: (teamsTeamId) =>
      orUnavailable(teamsTeamId, async (place) => ({
        kind: 'channels',
        channels: await calls.channels(place),
      })),
  };
}
