import { z } from 'zod';
import type { RegisteredEmployer } from '../../domain/employers/register-entry';
import type { Document } from '../collection/collection';
import { teamPartition } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const employer = z.object({
  id: z.string(),
  teamId: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  businessId: z.string().optional(),
  site: z.string().optional(),
  industry: z.string().optional(),
  needs: z.string().optional(),
  mergedInto: z.string().optional(),
});

export const employerKind = defineRecord({
  type: 'employer',
  version: 1,
  schema: z.object({
    employer,
    addedAt: z.iso.datetime(),
    addedWith: z.string().optional(),
    lastEdit: z.string().optional(),
    absorbed: z.array(z.string()).readonly().optional(),
    history: z
      .array(
        z.object({
          employer,
          until: z.iso.datetime(),
          byId: z.string(),
          token: z.string().optional(),
        }),
      )
      .readonly(),
  }),
});

/** Key of those that were not merged into another. */
export const LISTED = 'listed';

/** An employer as it was read together with others. Throws a `RecordError` on anything else. */
export const readEmployer = (document: Document) => employerKind.fromDocument(document);

export function employerDocument(registered: RegisteredEmployer) {
  const { id, teamId, mergedInto } = registered.employer;
  const place = { id, partition: teamPartition(teamId), at: registered.addedAt };
  return employerKind.toDocument({ ...place, keys: mergedInto ? [] : [LISTED] }, registered);
}
