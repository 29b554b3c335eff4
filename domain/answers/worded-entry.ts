import { articleIdOf } from './entry';
import type { Knowledge } from './knowledge';
import { type Worded, wordedAs } from './wordings';

/**
 * The entry whose title or example is the question, word for word: a tip, a choice and a link all ask
 * by titles. Nothing when two entries share it, or when the article is hidden.
 */
export function wordedEntry(
  question: string,
  { entries, wordings }: Pick<Knowledge, 'entries' | 'wordings'>,
  hidden: ReadonlySet<string> = new Set(),
): Worded | undefined {
  const worded = wordedAs(question, entries, wordings);
  const titled = worded.filter(({ isTitle }) => isTitle);
  const fitting = titled.length > 0 ? titled : worded;
  const [first] = fitting;
  const isOne = fitting.every(({ entry }) => entry === first?.entry);
  return first && isOne && !hidden.has(articleIdOf(first.entry)) ? first : undefined;
}
