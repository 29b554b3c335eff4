import { afterLease } from '../../domain/deliveries/claim';
import type { StoredRow } from '../../storage/deliveries/outbox-record';
import type { Stored } from '../../storage/kit/record';
import { createPacer } from '../outbound/pacer';
import { traceOf } from '../runtime/logger';
import { inParallel, shuffle } from './in-parallel';
import { type SendingParts, sendRow } from './send-row';

/** Each look ends with a wait for its last calls: few long looks are faster than many short. */
const ROWS_AT_ONCE = 500;

const EVERY_MS = 5_000;
const ROWS_A_REPORT = 1_000;

/** What has a usual value may be left out. */
export type SenderParts = Omit<SendingParts, 'compose' | 'pacer' | 'sleep'> &
  Partial<Pick<SendingParts, 'compose' | 'pacer' | 'sleep'>> & {
    /** How often it looks by itself, which also catches up what fell due while it was down. */
    readonly everyMs?: number | undefined;
  };

const reallySleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Sends what is due. A row is claimed with its etag, so only one instance sends it; one that may
 * have arrived (500, a lost connection, a claim whose holder died) is marked and never repeated.
 */
export function createOutboxSender({
  pacer = createPacer(),
  sleep = reallySleep,
  everyMs = EVERY_MS,
  ...others
}: SenderParts) {
  const parts: SendingParts = { compose: composeNothing, ...others, pacer, sleep };
  let running: Promise<void> | undefined;
  let isAsked = false;
  let isStopped = false;

  async function round(): Promise<void> {
    await markForgotten(parts);
    let handled = 0;
    let due: Stored<StoredRow>[];
    let faults = 0;
    do {
      due = await parts.store.outbox.due(parts.clock(), ROWS_AT_ONCE);
      await inParallel(shuffle(due), async (row) => {
        if (!isStopped && !(await isHandled(parts, row))) faults += 1;
      });
      const before = handled;
      handled += due.length;
      if (Math.floor(handled / ROWS_A_REPORT) > Math.floor(before / ROWS_A_REPORT))
        await report(parts, handled);
      // A store that takes nothing gives the same rows again: the next look is soon enough.
    } while (due.length === ROWS_AT_ONCE && faults === 0 && !isStopped);
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
    /** Looks for due rows now, unless it was stopped; returns at once. */
    nudge(): void {
      if (isStopped) return;
      isAsked = true;
      running ??= run();
    },
    start(): void {
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

async function composeNothing(): Promise<undefined> {
  return undefined;
}

async function report({ store, log, metrics }: SendingParts, handled: number): Promise<void> {
  const waiting = await store.outbox.waiting();
  metrics.outboxWaiting.set(waiting);
  log.info({ code: 'outbox-progress', handled, waiting }, 'a large sending goes on');
}

async function markForgotten({ store, clock }: SendingParts): Promise<void> {
  for (const { value, etag } of await store.outbox.inState('sending')) {
    const next = afterLease(value, clock());
    if (next) await store.outbox.change(next, etag);
  }
}

/** A row whose fate can't be written down leaves none of the others unawaited. */
async function isHandled(parts: SendingParts, row: Stored<StoredRow>): Promise<boolean> {
  try {
    await sendRow(parts, row);
    return true;
  } catch (fault) {
    const rowId = row.value.id;
    parts.log.error({ code: 'outbox', rowId, ...traceOf(fault) }, 'a row of the outbox failed');
    return false;
  }
}
