import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { localDateOrThrow, type Week, weekOf } from '../../domain/local-date';
import { randomFrom } from '../support/random';
import type { ChildOrders } from './child-orders';
import { breakConnector } from './connector-faults';
import { doSomething } from './dialogs';
import { faultyWire } from './faulty-wire';
import { createFleet } from './fleet';
import { type Growth, heapsOf } from './heap';
import { createLedger } from './ledger';
import { badAnswers, digestsTwiceOrLost, lostOrDoubled } from './oracles';
import { openPlace } from './place';
import { seedRegion, startRegion } from './region';
import { answersToInvokes, settle, somethingTold } from './settle';
import { type Stall, stalledWithin, watchStalls } from './stalls';

export interface ChaosOptions {
  readonly store: 'sqlite' | 'cosmos';
  readonly seconds: number;
  readonly teams: number;
  readonly peopleEach: number;
  /** A person's longest pause between two doings. */
  readonly longestPauseMs: number;
  readonly seed: number;
  /** `chaos-child.ts` as Node runs it. */
  readonly program: string;
  readonly dist: string;
  /** Hears where the run is. */
  readonly onProgress?: (what: string) => void;
}

export interface ChaosReport {
  readonly counts: Readonly<Record<string, number | string>>;
  /** What must not be. */
  readonly wrong: readonly string[];
}

/** Ten seconds before Monday's digest, Thursday's reminder and Friday's question. */
const PHASES = ['2026-11-23T05:59:50Z', '2026-11-26T05:59:50Z', '2026-11-27T11:59:50Z'];
const REVIEWED: readonly Week[] = [weekOf(localDateOrThrow('2026-11-16'))];
/** Of the run: without kills, so that memory can be looked at. */
const CALM_SHARE = 0.35;
const KILL_EVERY_MS = 3_500;

export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const random = randomFrom(options.seed);
  let aheadMs = 0;
  const turnTo = (instant: string) => {
    aheadMs = new Date(instant).getTime() - Date.now();
  };
  turnTo(PHASES[0] ?? '');
  const wire = faultyWire(random);
  const place = await openPlace(options.store, wire.middleman);
  const region = await startRegion(options, () => new Date(Date.now() + aheadMs));
  const { teams, people } = region;
  await seedRegion(region, place.store);
  wire.start();
  const ledger = createLedger();
  const fleet = createFleet(options.program, random);
  const size = options.store === 'cosmos' ? 2 : 1;
  const orders = (isFaulty = true): ChildOrders => ({
    store: place.address,
    clockAheadMs: aheadMs,
    coordinator: region.coordinator.aadObjectId,
    seed: Math.floor(random() * 1e9),
    isFaulty,
    dist: options.dist,
  });
  const connector = breakConnector(teams, random);
  const oddities: string[] = [];
  // What this process computes, as the Teams and the Cosmos of the bots, they wait for.
  const own: Stall[] = [];
  const stopWatching = watchStalls((stall) => own.push(stall), { withOwnWork: true });

  const over = new AbortController();
  setMaxListeners(0, over.signal);
  const parts = {
    teams,
    random,
    ledger,
    async aim() {
      for (let url = fleet.url(); !over.signal.aborted; url = fleet.url()) {
        if (url) {
          teams.botEndpoint = `${url}/api/messages`;
          return true;
        }
        await wait(50);
      }
      return false;
    },
  };
  const lives = people.map(async (person) => {
    for (;;) {
      await pause(random() * options.longestPauseMs, over.signal);
      if (over.signal.aborted) return;
      try {
        await doSomething(person, parts);
      } catch (fault) {
        oddities.push(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
      }
    }
  });

  const phaseMs = (options.seconds * 1_000 * (1 - CALM_SHARE)) / PHASES.length;
  for (const phase of PHASES) {
    options.onProgress?.(`from ${phase}`);
    await fleet.killAll();
    turnTo(phase);
    await fleet.start(size, orders());
    for (let leftMs = phaseMs; leftMs > 0; leftMs -= KILL_EVERY_MS) {
      await wait(Math.min(KILL_EVERY_MS, leftMs));
      if (leftMs > KILL_EVERY_MS) await fleet.killOne(orders());
    }
  }
  options.onProgress?.('without kills');
  const growth = await heapsOf(fleet, options.seconds * 1_000 * CALM_SHARE);
  await somethingTold(ledger);
  over.abort();
  await answersToInvokes(teams.sent);
  await fleet.killAll();
  await Promise.all(lives);
  connector.stop();
  wire.stop();

  options.onProgress?.('without faults');
  await settle(fleet, place.store, (stepMs) => {
    aheadMs += stepMs;
    return orders(false);
  });
  const stalls = [...own, ...fleet.stalls()];
  const digests = await digestsTwiceOrLost(region, place.store, REVIEWED);
  const wrong = [
    ...(await lostOrDoubled(region, place.store, ledger)),
    ...digests.wrong,
    ...badAnswers(teams.sent, stalls),
    ...growingOnes(growth),
    ...oddities.slice(0, 5),
  ];
  stopWatching();
  await teams.stop();
  await place.dispose();
  const invokes = teams.sent.filter(({ activity, status }) => activity.type === 'invoke' && status);
  return {
    wrong,
    counts: {
      seed: options.seed,
      people: people.length,
      activities: teams.sent.length,
      'cut off by a kill': teams.sent.filter(({ status }) => status === 0).length,
      'no answer in 15 s': teams.sent.filter(({ error }) => error?.startsWith('no answer')).length,
      invokes: invokes.length,
      'slowest invoke, ms': Math.round(Math.max(0, ...invokes.map(({ tookMs = 0 }) => tookMs))),
      ...ledger.counts(),
      'digests sent': digests.sent,
      'digests marked': digests.marked,
      kills: fleet.kills(),
      'faults of the wire': options.store === 'cosmos' ? wire.faults() : 'in the bot',
      'faults of the connector': connector.faults(),
      'heap, MB': growth
        .map(({ first, last }) => `${first.toFixed(1)} to ${last.toFixed(1)}`)
        .join(', '),
      'machine stood still, ms': Math.round(stalledWithin(stalls)),
      wrong: wrong.length,
    },
  };
}

/**
 * A bot of a hundred people has some 110 MB in use. One that has just started comes up to it, and a
 * short run is over before a leak shows by its growth.
 */
const USUAL_HEAP_MB = 125;
const MOST_HEAP_MB = 170;

/** A fifth and some megabytes more are the rubbish of the moment. */
function growingOnes(growth: readonly Growth[]): string[] {
  return growth.flatMap(({ first, last }) =>
    last > Math.max(first * 1.2 + 8, USUAL_HEAP_MB) || last > MOST_HEAP_MB
      ? [`memory grows from ${first} to ${last} MB`]
      : [],
  );
}

/** Resolves after so long, or when it is over. */
const pause = (ms: number, signal: AbortSignal) =>
  wait(ms, undefined, { signal }).catch(() => undefined);
