import { z } from 'zod';
import { privateDoor } from '../kit/private-door-card';

/** To the coach's own week; apart from its card, since receipts lead back to it too. */
export const myWeek = privateDoor('mine.open', z.object({ teamId: z.string().optional() }));
