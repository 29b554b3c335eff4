import { z } from 'zod';
import { AUDIT_ACTIONS } from '../../domain/audit/audit-actions';
import { defineRecord } from '../kit/record';
import { auditLink } from './audit-link';

export const auditKind = defineRecord({
  type: 'audit',
  version: 1,
  schema: z.object({
    actorId: z.string(),
    action: z.enum(AUDIT_ACTIONS),
    objectId: z.string(),
    /** Missing in entries of former versions. */
    link: auditLink.optional(),
  }),
});
