import { z } from 'zod';
import { privateDoor } from '../kit/private-door-card';

/** To the coach's own week; apart from its card, since receipts lead back to it too. */
export const myWeek = privateDoor(
  'mine.open',
  z.object({
    teamId: z.string().optional(),
    /** As `periodKey` writes it; missing for this week. */
    period: z.string().optional(),
    /** Of the period's meetings, from 0. */
    page: z.number().int().nonnegative().optional(),
  }),
);
