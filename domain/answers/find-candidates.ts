import { candidatesFor } from './candidates';
import { articleOf, type Entry, levelId } from './entry';
import type { ExpandedQuestion } from './expanded-question';
import type { Knowledge } from './knowledge';
import type { QuestionReading } from './question-reading';
import type { Candidate } from './ranked-entry';
import type { SenseReading } from './sense/read-sense';

/** How many the index finds, and how many the learned sense. */
const BY_INDEX = 30;
const BY_SENSE = 15;

/** The entries that may answer: by the index, by the learned sense, and of a criterion that is named. */
export function findCandidates(
  { criterion }: QuestionReading,
  question: ExpandedQuestion,
  sense: SenseReading,
  knowledge: Knowledge,
  hidden: ReadonlySet<string> = new Set(),
): Candidate[] {
  const found = new Map<Entry, number>();
  for (const { entry, score } of candidatesFor(question, knowledge, BY_INDEX)) {
    found.set(entry, score);
  }
  const sensed = sense.likeliest(BY_SENSE).flatMap((id) => knowledge.entry(id) ?? []);
  for (const entry of [...sensed, ...entriesOfCriterion(criterion, knowledge)]) {
    if (!found.has(entry)) found.set(entry, 0);
  }
  return [...found]
    .filter(([entry]) => !hidden.has(articleOf(entry)?.id ?? ''))
    .map(([entry, score]) => ({
      prepared: knowledge.prepared(entry),
      found: score,
      likely: sense.likelyOf(entry),
      kin: sense.kinOf(entry),
    }));
}

function entriesOfCriterion(number: number | undefined, knowledge: Knowledge): Entry[] {
  const article = number === undefined ? undefined : knowledge.criterion(number);
  if (!article) return [];
  const ids = [article.id, ...article.levels.map(({ level }) => levelId(article.id, level))];
  return ids.flatMap((id) => knowledge.entry(id) ?? []);
}
