import { memoizeByObject } from '../kit/remember';
import { LANGUAGES, type Language } from '../language';
import { articleIdOf, type Entry } from './entry';
import type { Knowledge } from './knowledge';

interface Worded {
  readonly entry: Entry;
  readonly language: Language;
}

interface Literal extends Worded {
  /** The question is its title, and no example of it. */
  readonly isTitle: boolean;
}

/**
 * The entry whose title or example is the question, word for word: a tip, a choice and a link all ask
 * by titles. Nothing when two entries share it, or when the article is hidden.
 */
export function wordedEntry(
  question: string,
  knowledge: Pick<Knowledge, 'entries'>,
  hidden: ReadonlySet<string> = new Set(),
): Literal | undefined {
  const { titles, examples } = wordingsOf(knowledge.entries);
  const asked = plainWords(question);
  const titled = titles.get(asked);
  const worded = titled ?? examples.get(asked) ?? [];
  const [first] = worded;
  const isOne = worded.every(({ entry }) => entry === first?.entry);
  return first && isOne && !hidden.has(articleIdOf(first.entry))
    ? { ...first, isTitle: titled !== undefined }
    : undefined;
}

type Wordings = Map<string, Worded[]>;

const wordingsOf = memoizeByObject((entries: readonly Entry[]) => {
  const titles: Wordings = new Map();
  const examples: Wordings = new Map();
  const add = (to: Wordings, text: string, worded: Worded) => {
    const words = plainWords(text);
    to.set(words, [...(to.get(words) ?? []), worded]);
  };
  for (const entry of entries) {
    for (const language of LANGUAGES) {
      const worded = { entry, language };
      if (entry.kind === 'article' || entry.kind === 'criterion') {
        add(titles, entry.title[language], worded);
      }
      for (const example of entry.questions[language]) add(examples, example, worded);
    }
  }
  return { titles, examples };
});

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
