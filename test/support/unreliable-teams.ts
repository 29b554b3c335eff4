import type { Connector } from '../../bot/outbound/connector';
import { ConnectorFault } from '../../bot/outbound/connector-fault';
import { objectsWithin } from './objects-within';

/** Each of these meets one call in twenty. */
const FAULTS = [429, 412, 500, 502, 'cut'] as const;
const SHARE = 0.05;

/** A Teams that fails as the real one does: some failed calls have arrived all the same. */
export function unreliableTeams(random: () => number) {
  const arrivals = new Map<string, number>();
  let faults = 0;
  let ids = 0;

  function arrive(body: string | undefined): unknown {
    for (const one of objectsWithin(JSON.parse(body ?? '{}')))
      if ('rowId' in one && typeof one.rowId === 'string')
        arrivals.set(one.rowId, (arrivals.get(one.rowId) ?? 0) + 1);
    ids += 1;
    return { id: `conversation-${ids}`, activityId: `activity-${ids}` };
  }

  return {
    /** How often the message of a row has arrived. */
    arrivalsOf: (rowId: string) => arrivals.get(rowId) ?? 0,
    faults: () => faults,
    async call(...[, , , body]: Parameters<Connector['call']>): Promise<unknown> {
      const fault = FAULTS[Math.floor(random() / SHARE)];
      if (fault === undefined) return arrive(body);
      faults += 1;
      switch (fault) {
        case 500:
        case 'cut':
          if (random() < 0.5) arrive(body);
          throw new ConnectorFault(fault === 500 ? { status: 500 } : {});
        case 429:
          throw new ConnectorFault({
            status: 429,
            ...(random() < 0.5 ? { retryAfterMs: 30_000 } : {}),
          });
        case 412:
        case 502:
          throw new ConnectorFault({ status: fault });
      }
    },
  };
}
