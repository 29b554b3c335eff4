import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import type { Profile } from '../../domain/teams/profile';
import { defineRecord, type RecordType } from '../kit/record';

const profile = z.object({
  /** Own choice; else the client's locale decides. */
  language: z.enum(LANGUAGES).optional(),
  /** Where the person can be written to alone. */
  chat: z
    .object({
      mri: z.string(),
      serviceUrl: z.string(),
      tenantId: z.string(),
      conversationId: z.string().optional(),
    })
    .optional(),
  /** The coach has switched Friday's question off. */
  fridayQuestion: z.literal('off').optional(),
  /** The coach wants no reminders in the morning of what was agreed for the day. */
  morningReminder: z.literal('off').optional(),
  /** Set by the demo's `rooli`; read with `DEMO` alone. */
  isDemoCoordinator: z.boolean().optional(),
});

export const profileKind: RecordType<Profile> = defineRecord({
  type: 'profile',
  version: 1,
  schema: profile,
});
