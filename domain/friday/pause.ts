import { type Decision, refuse, write } from '../kit/decision';
import type { Week } from '../local-date';

/** After so many Fridays without an answer the questions wait until there is a sign (ES-Coach). */
export const UNANSWERED_BEFORE_PAUSE = 5;

export interface PromptHistory {
  /** The weeks a coach was asked about, earliest first. */
  readonly asked: readonly { readonly week: Week; readonly at: Date }[];
  /** The last press on a question, or switching the questions on. */
  readonly answeredAt?: Date | undefined;
}

/** More weeks than a pause needs. */
const KEPT_WEEKS = 12;

/** Once a week: a question that is put together again was asked the first time. */
export function askOf(
  history: PromptHistory,
  week: Week,
  at: Date,
): Decision<PromptHistory, 'wasAsked'> {
  if (history.asked.some((question) => question.week === week)) return refuse('wasAsked');
  return write({ ...history, asked: [...history.asked, { week, at }].slice(-KEPT_WEEKS) });
}

/** A sign that the questions are read, whichever week it is about; the latest is kept. */
export function takeSign(history: PromptHistory, at: Date): Decision<PromptHistory, 'isOlder'> {
  if (history.answeredAt && history.answeredAt >= at) return refuse('isOlder');
  return write({ ...history, answeredAt: at });
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
  const question = asked.find((question) => question.week === week);
  if (!question) return false;
  return [answeredAt, lastLoggedAt].every((sign) => !sign || sign < question.at);
}
