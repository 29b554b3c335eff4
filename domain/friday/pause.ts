import type { Week } from '../local-date';

/** After so many Fridays without an answer the questions wait until there is a sign (ES-Coach). */
export const UNANSWERED_BEFORE_PAUSE = 5;

export interface PromptHistory {
  /** The weeks a coach was asked about, earliest first. */
  readonly asked: readonly { readonly week: Week; readonly at: Date }[];
  /** The last press on a question, or switching the questions on. */
  readonly answeredAt?: Date | undefined;
}

/** How many questions in a row nobody has answered: neither by a press nor by logging a meeting. */
export function unansweredInARow(
  { asked, answeredAt }: PromptHistory,
  lastLoggedAt: Date | undefined,
): number {
  const lastSign = Math.max(answeredAt?.getTime() ?? 0, lastLoggedAt?.getTime() ?? 0);
  return asked.filter(({ at }) => at.getTime() > lastSign).length;
}

export function isPaused(history: PromptHistory, lastLoggedAt: Date | undefined): boolean {
  return unansweredInARow(history, lastLoggedAt) >= UNANSWERED_BEFORE_PAUSE;
}

/** Whether the week's question was asked and is still without an answer. */
export function isOpen(
  { asked, answeredAt }: PromptHistory,
  week: Week,
  lastLoggedAt: Date | undefined,
): boolean {
  const question = asked.find((one) => one.week === week);
  if (!question) return false;
  return [answeredAt, lastLoggedAt].every((sign) => !sign || sign < question.at);
}
