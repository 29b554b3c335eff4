import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Knowledge } from '../../domain/answers/knowledge';
import { LANGUAGES } from '../../domain/language';
import type { NeedQuestion } from './need-questions';

const line = z.strictObject({ id: z.string(), lang: z.enum(LANGUAGES), q: z.string().min(1) });

/**
 * What people in a situation would ask of each entry, one file a writer. A limit's have no answer;
 * those of an entry that is no longer there are left out.
 */
export function readSituations(folder: string, knowledge: Knowledge): NeedQuestion[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => line.parse(JSON.parse(text)))
        .flatMap(({ id, lang, q }): NeedQuestion[] => {
          const entry = knowledge.entry(id);
          if (!entry) return [];
          const articles = entry.kind === 'limit' ? [] : [id];
          return [{ id, lang, q, articles, partly: [], writer: basename(name, '.jsonl') }];
        }),
    );
}
