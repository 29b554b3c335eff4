/** What a group needs of its database. */
export interface Transactions {
  /** Runs at once; what it changes stays in memory until the commit. */
  exec(sql: TransactionStatement): void;
  /** Writes to the disk, away from this thread. */
  commit(): Promise<void>;
  /** Whether a transaction is open. */
  isOpen(): boolean;
}

export const TRANSACTION_STATEMENTS = [
  'BEGIN IMMEDIATE',
  'SAVEPOINT one_write',
  'RELEASE one_write',
  'ROLLBACK TO one_write',
  'ROLLBACK',
] as const;
type TransactionStatement = (typeof TRANSACTION_STATEMENTS)[number];
