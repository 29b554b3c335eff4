export interface FakeTeamsOptions {
  /** Where the bot listens; can be set later, too. */
  botEndpoint?: string;
  /** 0, the default, takes any free port. */
  port?: number;
  tenantName?: string;
  /** When the tenant must be a known one; otherwise made from its name. */
  tenantId?: string;
  botName?: string;
  appId?: string;
  now?: () => Date;
  timezone?: string;
  /** Teams gives up on an answer after about 15 s. */
  answerTimeoutMs?: number;
  /** Sent with every activity, such as an Authorization header. */
  headers?: Record<string, string>;
  /** Members on one page: without `pageSize`, and at most. Small, so that paging is met. */
  rosterPage?: { default: number; max: number };
  /**
   * Whose card an answer to Action.Execute replaces. Teams: that of the person who pressed, until
   * the bot edits the message ("Sequential Workflows"); the Playground replaces it for everybody.
   */
  executeReplacesFor?: 'presser' | 'everybody';
}
