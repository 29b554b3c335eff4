import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import { BASES, CHANNELS, DEEDS, OUTCOMES, PARTICIPANTS } from '../../domain/meetings/meeting';

/** How a label tells a day; `resolveDay` makes it a date. */
const dayLabel = z.union([
  z.strictObject({ rel: z.int() }),
  z.strictObject({ weekday: z.int().min(1).max(7) }),
  z.strictObject({ lastWeek: z.int().min(1).max(7) }),
  z.strictObject({ nextWeek: z.int().min(1).max(7) }),
  z.strictObject({ date: z.string() }),
  z.strictObject({ vague: z.literal(true) }),
]);
export type DayLabel = z.infer<typeof dayLabel>;

const labelledLine = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  /** As typed; `{D-3}` stands for the date three days ago, written `d.m.` */
  text: z.string(),
  isLog: z.boolean(),
  employers: z.array(z.object({ text: z.string(), name: z.string() })).default([]),
  channel: z.enum(CHANNELS).nullable().default(null),
  met: z
    .object({ text: z.string().nullable(), day: dayLabel })
    .default({ text: null, day: { rel: 0 } }),
  next: z
    .object({ text: z.string(), dateText: z.string().nullish(), day: dayLabel.nullable() })
    .nullable()
    .default(null),
  outcome: z.enum(OUTCOMES).nullable().default(null),
  hasVacancy: z.boolean().nullable().default(null),
  basis: z.enum(BASES).nullable().default(null),
  deeds: z.array(z.enum(DEEDS)).default([]),
  participants: z.enum(PARTICIPANTS).nullable().default(null),
  role: z.string().nullable().default(null),
  person: z.string().nullable().default(null),
});
export type LabelledLine = z.infer<typeof labelledLine>;

/** The lines of a file, a JSON object on each. Throws for one that is not of the format, with its number. */
export function readLabelledLines(path: string): LabelledLine[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const read = labelledLine.safeParse(JSON.parse(line));
      if (!read.success) throw new Error(`${path}, line ${index + 1}: ${read.error.message}`);
      return read.data;
    });
}
