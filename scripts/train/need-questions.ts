import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';

const line = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  q: z.string(),
  articles: z.array(z.string()),
  partly: z.array(z.string()).default([]),
});

/** A question from a need, with the ids of the entries that answer it; none: it must be declined. */
export interface NeedQuestion extends z.output<typeof line> {
  readonly writer: string;
}

/** The questions of a folder, one file a writer, without those of the writers that are left out. */
export function readNeedQuestions(folder: string, without: readonly string[]): NeedQuestion[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !without.includes(basename(name, '.jsonl')))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => ({ ...line.parse(JSON.parse(text)), writer: basename(name, '.jsonl') })),
    );
}
