import { z } from 'zod';
import { INSTALLATION_STATES, type Installation } from '../../domain/teams/installation';
import { defineRecord, type RecordType } from '../kit/record';

const installation = z.object({
  /** The Teams team's id; also its General channel's. */
  teamsTeamId: z.string(),
  tenantId: z.string(),
  /** Refreshed by every activity from the team: it can change. */
  serviceUrl: z.string(),
  name: z.string(),
  state: z.enum(INSTALLATION_STATES),
  /** The channel chosen at the installation; the greeting goes there. */
  channelId: z.string(),
  deletedChannelIds: z.array(z.string()),
  greetedAt: z.iso.datetime().optional(),
});

export const installationKind: RecordType<Installation> = defineRecord({
  type: 'installation',
  version: 1,
  schema: installation,
});
