import { z } from 'zod';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';

/** The Teams team whose channel it was asked in; nothing in a personal chat. */
export const settingsDoor = privateDoor(
  'settings.open',
  z.object({
    teamsTeamId: typed,
    channelId: typed,
    /** Of the list of teams, from 0. */
    page: z.coerce.number().int().min(0).catch(0).default(0),
  }),
);
