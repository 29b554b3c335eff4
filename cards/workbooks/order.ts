import { z } from 'zod';

const id = z.string().min(1).max(100);

/** Which workbook somebody asked for: ids and a period alone (the report is a .docx), nothing of a person. */
export const workbookOrder = z.discriminatedUnion('workbook', [
  z.object({ workbook: z.literal('tracking'), teamId: id, period: z.string().max(20) }),
  z.object({ workbook: z.literal('ownLog'), teamId: id }),
  /** What is kept of the person, of all teams. */
  z.object({ workbook: z.literal('ownData'), teamId: z.literal('-') }),
  z.object({ workbook: z.literal('assessment'), teamId: id, assessmentId: id }),
  z.object({ workbook: z.literal('assessmentReport'), teamId: id, assessmentId: id }),
]);
export type WorkbookOrder = z.infer<typeof workbookOrder>;
