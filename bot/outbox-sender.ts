import type { OutboxRow } from '../storage/outbox';
import type { Stored } from '../storage/record';
import type { Store } from '../storage/store';
import { type Logger, traceOf } from './logger';
import type { Metrics } from './metrics';
import type { Outbound, SendOutcome } from './outbound';

const LEASE_MS = 60_000;
const MAX_ATTEMPTS = 8;
const FIRST_WAIT_MS = 2_000;
const ROWS_AT_ONCE = 20;

export interface SenderParts {
  readonly store: Store;
  readonly outbound: Outbound;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/**
 * Sends what is due. A row is claimed with its etag, so only one instance sends it; one that may
 * have arrived (500, a lost connection, a claim whose holder died) is marked and never repeated.
 */
export function createOutboxSender(parts: SenderParts) {
  let running: Promise<void> | undefined;
  let isAsked = false;
  let isStopped = false;

  async function round(): Promise<void> {
    await markForgotten(parts);
    let due: Stored<OutboxRow>[];
    do {
      due = await parts.store.outbox.due(parts.clock(), ROWS_AT_ONCE);
      for (const row of due) await sendRow(parts, row);
    } while (due.length === ROWS_AT_ONCE && !isStopped);
  }

  async function run(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      try {
        await round();
      } catch (fault) {
        parts.log.error({ code: 'outbox', ...traceOf(fault) }, 'the outbox failed');
      }
    }
    running = undefined;
  }

  let timer: NodeJS.Timeout | undefined;
  const sender = {
    /** Looks for due rows now; returns at once. */
    nudge(): void {
      isAsked = true;
      running ??= run();
    },
    /** Looks every `everyMs`, which also catches up what fell due while the process was down. */
    start(everyMs = 5_000): void {
      timer = setInterval(() => sender.nudge(), everyMs);
      timer.unref();
      sender.nudge();
    },
    /** Settles when nothing is being sent. */
    async idle(): Promise<void> {
      while (running) await running;
    },
    async stop(): Promise<void> {
      clearInterval(timer);
      isAsked = false;
      isStopped = true;
      await sender.idle();
    },
  };
  return sender;
}

async function markForgotten({ store, clock }: SenderParts): Promise<void> {
  for (const { value: row, etag } of await store.outbox.inState('sending')) {
    if (row.leaseUntil && row.leaseUntil < clock().toISOString()) {
      await store.outbox.change({ ...row, state: 'unknown', leaseUntil: undefined }, etag);
    }
  }
}

async function sendRow(
  { store, outbound, clock, log, metrics }: SenderParts,
  { value: row, etag }: Stored<OutboxRow>,
): Promise<void> {
  const leaseUntil = new Date(clock().getTime() + LEASE_MS).toISOString();
  const claimed = { ...row, state: 'sending' as const, leaseUntil, attempts: row.attempts + 1 };
  const claim = await store.outbox.change(claimed, etag);
  if (!claim) return;
  const outcome = await outcomeOf(claimed, outbound).catch((fault: unknown): SendOutcome => {
    log.error({ code: 'send', rowId: row.id, ...traceOf(fault) }, 'a send failed');
    return { kind: 'ambiguous' };
  });
  metrics.sends.inc({ outcome: outcome.kind });
  if (outcome.kind !== 'sent')
    log.warn(
      { code: 'send', outcome: outcome.kind, rowId: row.id, attempt: claimed.attempts },
      'a message was not sent',
    );
  await store.outbox.change(after(claimed, outcome, clock()), claim.etag);
}

async function outcomeOf(
  { target, card, summary }: OutboxRow,
  outbound: Outbound,
): Promise<SendOutcome> {
  // Only a row that was sent loses its card, and such a row is not claimed again.
  if (!card) throw new Error('a row without its card');
  const message = { card, summary };
  if (target.kind === 'direct') return outbound.direct(target, message);
  const { serviceUrl, threadId } = target;
  return threadId
    ? outbound.post({ serviceUrl, conversationId: threadId }, message)
    : outbound.postToChannel(target, message);
}

function after(row: OutboxRow, outcome: SendOutcome, now: Date): OutboxRow {
  const rest = { ...row, leaseUntil: undefined };
  switch (outcome.kind) {
    case 'sent':
      return { ...rest, state: 'sent', messageId: outcome.id, card: undefined };
    case 'throttled': {
      if (row.attempts >= MAX_ATTEMPTS) return { ...rest, state: 'failed' };
      const wait = outcome.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (row.attempts - 1);
      return { ...rest, state: 'waiting', dueAt: new Date(now.getTime() + wait).toISOString() };
    }
    case 'ambiguous':
      return { ...rest, state: 'unknown' };
    case 'gone':
    case 'blocked':
    case 'tooLarge':
    case 'rejected':
      return { ...rest, state: 'failed' };
  }
}
