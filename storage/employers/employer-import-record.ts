import { z } from 'zod';
import { type EmployerImport, LEFT_OUT, ROW_CHOICES } from '../../domain/employers/employer-import';
import { IMPORTS } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const row = z.object({
  row: z.number().int(),
  name: z.string(),
  businessId: z.string().optional(),
  site: z.string().optional(),
  industry: z.string().optional(),
  isPersonLike: z.boolean().optional(),
});

export const importKind = defineRecord({
  type: 'employerImport',
  version: 1,
  schema: z.object({
    id: z.string(),
    teamId: z.string(),
    personId: z.string(),
    begunAt: z.iso.datetime(),
    rows: z.array(row).readonly(),
    left: z.array(z.object({ row: z.number().int(), why: z.enum(LEFT_OUT) })).readonly(),
    partial: z.array(z.number().int()).readonly(),
    heading: z.string().optional(),
    choices: z.record(z.string(), z.enum(ROW_CHOICES)).readonly(),
    savedAt: z.iso.datetime().optional(),
    added: z.array(z.string()).readonly(),
    undoneAt: z.iso.datetime().optional(),
    keptByUndo: z.number().int().optional(),
  }),
});

/** Keys by how long it is kept: a preview that nobody saved, and what may still be undone. */
export const OPEN = 'open';
export const SAVED = 'saved';

export function importDocument(list: EmployerImport) {
  const { id, begunAt, savedAt } = list;
  const place = { id, partition: IMPORTS, at: savedAt ?? begunAt };
  return importKind.toDocument({ ...place, keys: [savedAt ? SAVED : OPEN] }, list);
}
