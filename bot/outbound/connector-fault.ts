type ConnectorFaultFacts = Partial<
  Pick<ConnectorFault, 'status' | 'code' | 'retryAfterMs' | 'isUnsent'>
>;

/** A connector call that did not succeed. */
export class ConnectorFault extends Error {
  override readonly name = 'ConnectorFault';
  /** HTTP status; missing when no answer came. */
  readonly status: number | undefined;
  /** The connector's own code, such as `ConversationNotFound`. */
  readonly code: string | undefined;
  /** Milliseconds to wait, when the answer said so. */
  readonly retryAfterMs: number | undefined;
  /** It never left this machine. */
  readonly isUnsent: boolean;

  constructor({ status, code, retryAfterMs, isUnsent = false }: ConnectorFaultFacts) {
    super(`connector answered ${status ?? 'nothing'}${code ? ` ${code}` : ''}`);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
    this.isUnsent = isUnsent;
  }
}
