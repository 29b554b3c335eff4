import { afterLease } from '../../domain/deliveries/claim';
import {
  afterClockSetBack,
  farAheadFrom,
  isExpiredTooEarly,
} from '../../domain/deliveries/far-ahead';
import type { StoredRow } from '../../storage/deliveries/outbox-record';
import type { Stored } from '../../storage/kit/record';
import { createPacer } from '../outbound/pacer';
import { traceOf } from '../runtime/logger';
import { inParallel, shuffle } from './in-parallel';
import { type SendingParts, sendRow } from './send-row';

/** Each look ends with a wait for its last calls: few long looks are faster than many short. */
const ROWS_AT_ONCE = 500;

const EVERY_MS = 5_000;
/** Between two looks for rows that were put back. */
const SHORTEST_PAUSE_MS = 200;
const ROWS_A_REPORT = 1_000;
/** The last instant that a Date can hold. */
const FOREVER_MS = 8.64e15;

/** What has a usual value may be left out. */
export type SenderParts = Omit<SendingParts, 'compose' | 'pacer' | 'sleep' | 'isStopped'> &
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
  let running: Promise<void> | undefined;
  let isAsked = false;
  let isStopped = false;
  const parts: SendingParts = {
    compose: composeNothing,
    ...others,
    pacer,
    sleep,
    isStopped: () => isStopped,
  };

  /** Of the first look nobody knows whether the clock has gone back since the process before. */
  let lookedAt = new Date(FOREVER_MS);

  /** The instants that rows of busy conversations were put back to. */
  let later: number[] = [];
  let wakesAt = Number.POSITIVE_INFINITY;

  /** At the first of them, or at the next look by itself if that is sooner. */
  function lookLater(): void {
    const next = later.reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY);
    const waitMs = Math.max(next - parts.clock().getTime(), SHORTEST_PAUSE_MS);
    if (next >= wakesAt || waitMs >= everyMs) return;
    wakesAt = next;
    void sleep(waitMs).then(() => {
      wakesAt = Number.POSITIVE_INFINITY;
      sender.nudge();
    });
  }

  async function round(): Promise<void> {
    await markForgotten(parts);
    const startedAt = parts.clock();
    await bringBack(parts, startedAt < lookedAt);
    lookedAt = startedAt;
    let handled = 0;
    let due: Stored<StoredRow>[];
    let faults = 0;
    do {
      const now = parts.clock();
      later = later.filter((at) => at > now.getTime());
      due = await parts.store.outbox.due(now, ROWS_AT_ONCE);
      await inParallel(shuffle(due), async (row) => {
        if (isStopped) return;
        const handled = await handle(parts, row);
        if (handled === 'failed') faults += 1;
        else if (handled !== undefined) later.push(handled);
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
    lookLater();
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

/** Rows that a clock which was ahead has put far off or, when it `wentBack`, given up. */
async function bringBack({ store, clock }: SendingParts, wentBack: boolean): Promise<void> {
  const now = clock();
  const expired = wentBack ? await store.outbox.inState('expired') : [];
  const rows = [
    ...(await store.outbox.waitingFrom(farAheadFrom(now))),
    ...expired.filter(({ value }) => isExpiredTooEarly(value, now)),
  ];
  for (const { value, etag } of rows) {
    const next = afterClockSetBack(value, now);
    if (next) await store.outbox.change(next, etag);
    else await store.outbox.remove(value.id, etag);
  }
}

/** A row whose fate can't be written down leaves none of the others unawaited. */
async function handle(
  parts: SendingParts,
  row: Stored<StoredRow>,
): Promise<number | undefined | 'failed'> {
  try {
    return await sendRow(parts, row);
  } catch (fault) {
    const rowId = row.value.id;
    parts.log.error({ code: 'outbox', rowId, ...traceOf(fault) }, 'a row of the outbox failed');
    return 'failed';
  }
}
