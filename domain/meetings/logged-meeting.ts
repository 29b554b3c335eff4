import type { Meeting } from './meeting';

/** A meeting as it is kept, with what it was before. */
export interface LoggedMeeting {
  readonly meeting: Meeting;
  /** ISO instant. */
  readonly loggedAt: string;
  /** ISO instant; set while it is undone. It can be restored for 30 days. */
  readonly undoneAt?: string | undefined;
  /** Token of the form that changed it last, so that a repeated Save is known as the same. */
  readonly lastEdit?: string | undefined;
  /** Former versions, oldest first; `until` is the ISO instant of the edit. */
  readonly history: readonly { readonly meeting: Meeting; readonly until: string }[];
}
