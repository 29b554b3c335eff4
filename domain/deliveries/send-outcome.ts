/** What became of one call to Teams (the table of retries stands above it: `after-try.ts`). */
export type SendOutcome =
  | {
      readonly kind: 'sent';
      readonly id: string | undefined;
      /** Where it is, for changing it later. */
      readonly conversationId?: string | undefined;
    }
  /** Not taken; the same call may be made again after this many milliseconds. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'gone' }
  /** The person or an administrator has blocked the bot, or it was removed. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'tooLarge' }
  /** It may have arrived: never repeated by itself. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'rejected'; readonly status: number | undefined };
