import { z } from 'zod';
import type { RosterMember } from '../../dialogs/kit/services';
import type { Connector } from './connector';

const MEMBERS_A_PAGE = 200;

const rosterPage = z.object({
  // The connector has called the Entra id by both names.
  members: z
    .array(
      z.object({
        id: z.string(),
        name: z.string().default(''),
        aadObjectId: z.string().optional(),
        objectId: z.string().optional(),
      }),
    )
    .default([]),
  continuationToken: z.string().nullish(),
});
const channelList = z.object({
  conversations: z.array(z.object({ id: z.string(), name: z.string().nullish() })).default([]),
});

/** A Teams team, and where it is answered. */
export interface RosterPlace {
  readonly serviceUrl: string;
  readonly teamsTeamId: string;
}

export interface RosterCalls {
  /** Everybody, all pages; guests without an Entra id are left out. */
  members(place: RosterPlace): Promise<readonly RosterMember[]>;
  channels(place: RosterPlace): Promise<readonly { id: string; name: string }[]>;
}

/** Throws a `ConnectorFault` when Teams does not tell. */
export function rosterCalls(connector: Connector): RosterCalls {
  return {
    async members({ serviceUrl, teamsTeamId }) {
      const found: RosterMember[] = [];
      const query = new URLSearchParams({ pageSize: String(MEMBERS_A_PAGE) });
      do {
        const path = `v3/conversations/${encodeURIComponent(teamsTeamId)}/pagedmembers?${query}`;
        const page = rosterPage.parse(await connector.call(serviceUrl, 'GET', path));
        for (const { id: mri, name, aadObjectId, objectId } of page.members) {
          const id = aadObjectId ?? objectId;
          if (id) found.push({ id, mri, name });
        }
        query.set('continuationToken', page.continuationToken ?? '');
      } while (query.get('continuationToken'));
      return found;
    },
    async channels({ serviceUrl, teamsTeamId }) {
      const path = `v3/teams/${encodeURIComponent(teamsTeamId)}/conversations`;
      const { conversations } = channelList.parse(await connector.call(serviceUrl, 'GET', path));
      return conversations.map(({ id, name }) => ({ id, name: name ?? '' }));
    },
  };
}
