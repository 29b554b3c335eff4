import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { INTENTS } from '../../domain/intents/intent';
import { LANGUAGES } from '../../domain/language';

/** How somebody asks the bot for one of the things it does; `name` is the employer or coach in it. */
const wording = z.object({
  intent: z.enum(INTENTS),
  language: z.enum(LANGUAGES),
  text: z.string(),
  name: z.string().optional(),
  /** Of wordings that were not all in view when the patterns were mended. */
  half: z.enum(['tuning', 'unseen']).optional(),
});
export type Wording = z.infer<typeof wording>;

/** The wordings of a file, a JSON object on each line. Throws for one that is not of the format. */
export function readWordings(path: string): Wording[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const read = wording.safeParse(JSON.parse(line));
      if (!read.success) throw new Error(`${path}, line ${index + 1}: ${read.error.message}`);
      return read.data;
    });
}
