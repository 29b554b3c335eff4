import {
  type AskedQuestion,
  groupQuestions,
  type QuestionGroup,
} from '../../domain/answers/group-questions';
import { isSmallTalk } from '../../domain/intents/small-talk';
import type { Store } from '../../storage/store';

const DAYS_SHOWN = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

interface AskedLately {
  /** Most often asked first. */
  readonly groups: readonly QuestionGroup[];
  /** Questions whose words were not kept. */
  readonly personal: number;
  /** Set to their number when there are older questions that are left out. */
  readonly latestOnly: number | undefined;
}

/** What of the last 30 days got no answer, and nobody has seen to yet. */
export async function askedLately(
  { unansweredQuestions }: Pick<Store, 'unansweredQuestions'>,
  now: Date,
): Promise<AskedLately> {
  const since = new Date(now.getTime() - DAYS_SHOWN * DAY_MS);
  const { latest, hasMore } = await unansweredQuestions.since(since);
  const worded = latest.flatMap((question): AskedQuestion[] =>
    question.kind === 'wording' ? [question] : [],
  );
  return {
    // What was kept before the bot knew a greeting is none to answer.
    groups: groupQuestions(
      worded.filter(({ wording, language }) => !isSmallTalk(wording, language)),
    ),
    personal: latest.length - worded.length,
    latestOnly: hasMore ? latest.length : undefined,
  };
}

/** The group that a question is in; none once somebody has seen to it, or it is too old. */
export async function groupOf(
  store: Pick<Store, 'unansweredQuestions'>,
  questionId: string,
  now: Date,
): Promise<QuestionGroup | undefined> {
  const { groups } = await askedLately(store, now);
  return groups.find(({ questions }) => questions.some(({ id }) => id === questionId));
}
