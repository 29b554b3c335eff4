import { candidatesFor } from './candidates';
import { articleOf, type Entry, levelId } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import type { Knowledge } from './knowledge';
import type { QuestionReading } from './question-reading';
import type { Candidate } from './ranked-entry';
import type { Learned } from './read-learned';

/** How many the index finds, how many the learned sense, and how many the asked questions. */
const BY_INDEX = 30;
const BY_SENSE = 15;
const BY_ASKED = 10;

/** The entries that may answer: by the index, by what was learned, and of a criterion that is named. */
export function findCandidates(
  { criterion }: QuestionReading,
  question: ExpandedQuestion,
  { sense, asked }: Learned,
  knowledge: Knowledge,
  hidden: ReadonlySet<string> = new Set(),
): Candidate[] {
  const found = new Map<Entry, number>();
  for (const { entry, score } of candidatesFor(question, knowledge, BY_INDEX)) {
    found.set(entry, score);
  }
  const ids = [...sense.likeliest(BY_SENSE), ...asked.likeliest(BY_ASKED)];
  const learned = ids.flatMap((id) => knowledge.entry(id) ?? []);
  for (const entry of [...learned, ...entriesOfCriterion(criterion, knowledge)]) {
    if (!found.has(entry)) found.set(entry, 0);
  }
  return [...found]
    .filter(([entry]) => !hidden.has(articleOf(entry)?.id ?? ''))
    .map(([entry, score]) => ({
      prepared: knowledge.prepared(entry),
      found: score,
      likely: sense.likelyOf(entry),
      kin: sense.kinOf(entry),
      asked: asked.fitOf(entry),
    }));
}

function entriesOfCriterion(number: number | undefined, knowledge: Knowledge): Entry[] {
  const article = number === undefined ? undefined : knowledge.criterion(number);
  if (!article) return [];
  const ids = [article.id, ...article.levels.map(({ level }) => levelId(article.id, level))];
  return ids.flatMap((id) => knowledge.entry(id) ?? []);
}
