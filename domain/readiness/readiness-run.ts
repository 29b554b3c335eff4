import type { Language } from '../language';
import type { ReadinessCounts } from './result-counts';

/** The message in the person's own chat that the list is filled in on. */
export interface RunCard {
  readonly conversationId: string;
  readonly messageId: string;
}

/** One use of the checklist: who, when, and how many of each answer; never the answers themselves. */
export interface ReadinessRun {
  readonly id: string;
  readonly personId: string;
  /** The person's first coaching team, for its leader's count. */
  readonly teamId?: string | undefined;
  readonly startedAt: string;
  /** Raised by each press that is taken. */
  readonly revision: number;
  readonly lastPress: { readonly deliveryId: string; readonly page: string; readonly at: string };
  /** When the result was first shown. */
  readonly finishedAt?: string | undefined;
  readonly counts?: ReadinessCounts | undefined;
  /** The message that may still show answers; missing once it has been seen to show none. */
  readonly card?: RunCard | undefined;
  /** When the list was left, or taken away. */
  readonly clearedAt?: string | undefined;
  /** Of the last press, for what the bot writes by itself. */
  readonly language: Language;
}

export interface RunPress {
  readonly runId: string;
  readonly personId: string;
  readonly teamId?: string | undefined;
  readonly revision: number;
  readonly deliveryId: string;
  /** The kind of page that it leads to. It must not be an article's id, which would tell an answer. */
  readonly page: string;
  /** With a press that shows the result. */
  readonly counts?: ReadinessCounts | undefined;
  readonly card?: RunCard | undefined;
  readonly language: Language;
  readonly now: Date;
  readonly timeZone: string;
}
