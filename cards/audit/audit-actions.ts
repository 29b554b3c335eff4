import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { privateDoor } from '../kit/private-door-card';

export const auditDoor = privateDoor('audit.open', z.object({}));

/** Of a day (`2026-11-30`), about one subject or all, from the page `page` on (0 is the newest). */
export const showAudit = cardAction(
  'audit.show',
  z.object({
    day: z.string().optional(),
    subject: z.string().optional(),
    page: z.number().optional(),
  }),
);
