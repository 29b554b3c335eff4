import type { Roster } from '../../dialogs/kit/turn';
import type { Logger } from '../runtime/logger';
import { ConnectorFault } from './connector-fault';
import type { RosterCalls } from './roster-calls';

/** What dialogs may ask of a Teams team: a call that did not succeed is an answer, not a fault. */
export function createRoster(
  { members, channels }: RosterCalls,
  log: Pick<Logger, 'warn'>,
): Roster {
  async function orUnavailable<Answer>(
    call: () => Promise<Answer>,
  ): Promise<Answer | { readonly kind: 'unavailable' }> {
    try {
      return await call();
    } catch (fault) {
      if (!(fault instanceof ConnectorFault)) throw fault;
      const { status, code: reason } = fault;
      log.warn({ code: 'roster', status, reason }, 'Teams told no roster');
      return { kind: 'unavailable' };
    }
  }
  return {
    members: (place) =>
      orUnavailable(async () => ({ kind: 'members', members: await members(place) })),
    channels: (place) =>
      orUnavailable(async () => ({ kind: 'channels', channels: await channels(place) })),
  };
}
