import type { PreviousAnswer } from './follow-up';

/** An answer older than this is not taken for the previous one. */
export const LAST_ANSWER_MINUTES = 30;
const KEPT_MS = LAST_ANSWER_MINUTES * 60_000;
const MOST_CONVERSATIONS = 5;

export interface LastAnswer extends PreviousAnswer {
  readonly conversationId: string;
  readonly at: string;
}

/** The latest answer of the conversation; nothing when it is older than half an hour. */
export function freshAnswer(
  answers: readonly LastAnswer[],
  conversationId: string,
  now: Date,
): PreviousAnswer | undefined {
  const found = answers.find((answer) => answer.conversationId === conversationId);
  return found && isFresh(found, now)
    ? { entryId: found.entryId, language: found.language }
    : undefined;
}

/** Puts an answer in place of the conversation's former one, and drops those of long ago. */
export function keepAnswer(
  answers: readonly LastAnswer[],
  latest: LastAnswer,
  now: Date,
): readonly LastAnswer[] {
  const others = answers.filter(
    (answer) => answer.conversationId !== latest.conversationId && isFresh(answer, now),
  );
  return [latest, ...others].slice(0, MOST_CONVERSATIONS);
}

function isFresh({ at }: LastAnswer, now: Date): boolean {
  return now.getTime() - new Date(at).getTime() < KEPT_MS;
}
