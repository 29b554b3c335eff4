import { memoizeByObject } from '../kit/remember';
import { LANGUAGES, type Language } from '../language';
import { type AnswerEntry, articleIdOf, type Entry } from './entry';
import type { Knowledge } from './knowledge';

interface Titled {
  readonly entry: AnswerEntry;
  readonly language: Language;
}

/**
 * The entry that the question is the title of, in the language of that title: a tip, a choice and a
 * link all ask by titles. Nothing when two articles share it, or when the article is hidden.
 */
export function titledEntry(
  question: string,
  knowledge: Pick<Knowledge, 'entries'>,
  hidden: ReadonlySet<string> = new Set(),
): Titled | undefined {
  const titled = byTitle(knowledge.entries).get(plainTitle(question)) ?? [];
  const [first] = titled;
  const isOne = titled.every(({ entry }) => entry === first?.entry);
  return first && isOne && !hidden.has(articleIdOf(first.entry)) ? first : undefined;
}

const byTitle = memoizeByObject((entries: readonly Entry[]) => {
  const titles = new Map<string, Titled[]>();
  for (const entry of entries) {
    if (entry.kind === 'limit' || entry.kind === 'level') continue;
    for (const language of LANGUAGES) {
      const title = plainTitle(entry.title[language]);
      titles.set(title, [...(titles.get(title) ?? []), { entry, language }]);
    }
  }
  return titles;
});

function plainTitle(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
