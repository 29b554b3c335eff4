import { z } from 'zod';
import type { FirstVisits } from '../../domain/meetings/first-visits';
import type { StoredDocument } from '../collection/collection';
import { daySchema } from '../kit/day-schema';
import { defineRecord } from '../kit/record';

export const visitsKind = defineRecord({
  type: 'employerVisits',
  version: 1,
  schema: z.object({
    employerId: z.string(),
    firstMetOn: daySchema.optional(),
    firstDays: z.array(daySchema),
  }),
});

export const visitsIdOf = (employerId: string) => `visits:${employerId}`;

/** The id of the employer, and how contacts with it began. */
export function readVisits(document: StoredDocument): FirstVisits & { employerId: string } {
  return visitsKind.fromDocument(document);
}
