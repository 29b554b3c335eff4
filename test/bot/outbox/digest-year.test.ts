import { createOutbound } from '../../../bot/outbound/teams-calls';
import { createDigestPlanner } from '../../../bot/outbox/planner';
import { createOutboxSender } from '../../../bot/outbox/sender';
import { createLogger } from '../../../bot/runtime/logger';
import { createMetrics } from '../../../bot/runtime/metrics';
import { adaptiveCard } from '../../../cards/kit/adaptive-card';
import type { OutboxRow } from '../../../domain/deliveries/outbox-row';
import { isWorkingDay } from '../../../domain/digest/holidays';
import { dayAt, weekdayOf, weekOf } from '../../../domain/local-date';
import type { Collection } from '../../../storage/collection/collection';
import { createStore, type Store } from '../../../storage/store';
import { randomFrom, SEED } from '../../support/random';
import { simulatedTeam } from '../../support/simulated-team';
import { openStore } from '../../support/stores';
import { unreliableTeams } from '../../support/unreliable-teams';

const TIME_ZONE = 'Europe/Helsinki';
const HOUR_MS = 60 * 60 * 1000;
/** From the Sunday before its first digest: both changes of summer time and all the holidays. */
const START = new Date('2026-11-21T22:00:00Z');
const HOURS = 365 * 24;
const INSTANCES = 3;
const TEAMS = 4;
/** Steps are reads, writes and calls; about one instance in ten dies in an hour with sendings. */
const DEATH_A_STEP = 1 / 1500;
/** All instances stand still over a Monday, and one of the Mondays is a holiday. */
const DOWNTIMES = [
  { from: 30 * 24, to: 32 * 24 },
  { from: 127 * 24, to: 129.5 * 24 },
];

class Killed extends Error {}

it(`sends every team one digest a week for a year, whatever breaks (SEED=${SEED})`, async () => {
  const random = randomFrom(SEED);
  const opened = await openStore();
  let now = START;
  const clock = () => now;
  const network = unreliableTeams(random);
  const store = createStore(opened.collection);
  const teams = Array.from({ length: TEAMS }, (_, index) => simulatedTeam(index, START));
  for (const team of teams) await store.teams.create(team, 'coordinator', START);

  let deaths = 0;
  const instances = Array.from({ length: INSTANCES }, () => newInstance());
  for (let hour = 0; hour < HOURS; hour += 1) {
    now = new Date(START.getTime() + hour * HOUR_MS);
    if (DOWNTIMES.some(({ from, to }) => hour >= from && hour < to)) continue;
    await Promise.all(instances.map((instance) => instance.look()));
    instances.forEach((instance, place) => {
      if (!instance.isDead()) return;
      deaths += 1;
      instances[place] = newInstance();
    });
  }
  // What was begun in the last hour may come to its end.
  now = new Date(now.getTime() + HOUR_MS);
  await newInstance(0).look();

  const digests = await allDigests(
    store,
    teams.map(({ id }) => id),
  );
  const count = (state: OutboxRow['state']) => digests.filter((row) => row.state === state).length;
  const arrivals = digests.map(({ id }) => network.arrivalsOf(id));
  const late = digests.filter(({ scheduledAt, sentAt }) => {
    return Date.parse(sentAt ?? '') - Date.parse(scheduledAt ?? '') > HOUR_MS;
  });
  process.stdout.write(
    `digest year: ${digests.length} digests of ${TEAMS} teams, ${count('sent')} sent ` +
      `(${late.length} over an hour late), ${count('unknown')} marked ambiguous ` +
      `(${digests.filter((row, i) => row.state === 'unknown' && arrivals[i] === 1).length} of them arrived), ` +
      `${network.faults()} faults, ${deaths} instances killed\n`,
  );

  expect(Math.max(...arrivals)).toBe(1);
  for (const [place, row] of digests.entries()) {
    expect({ id: row.id, state: row.state }).toEqual({
      id: row.id,
      state: expect.stringMatching(/^(sent|unknown)$/),
    });
    if (row.state === 'sent')
      expect({ id: row.id, n: arrivals[place] }).toEqual({ id: row.id, n: 1 });
    const scheduled = new Date(row.scheduledAt ?? '');
    expect({
      id: row.id,
      at: localTime(scheduled),
      isWorkingDay: isWorkingDay(dayAt(scheduled, TIME_ZONE)),
    }).toEqual({ id: row.id, at: '08:00', isWorkingDay: true });
  }
  expect(gaps(digests, teams)).toEqual([]);
  expect(deaths).toBeGreaterThan(20);
  expect(count('sent')).toBeGreaterThan(digests.length / 2);
  await opened.dispose();

  function newInstance(deathAStep = DEATH_A_STEP) {
    let isDead = false;
    /** Every step may be the last one, before it or after it. */
    const step = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      fall();
      const result = await work();
      fall();
      return result;
    };
    const fall = () => {
      isDead ||= random() < deathAStep;
      if (isDead) throw new Killed();
    };
    const own = createStore(mortal(opened.collection, step));
    const log = createLogger('silent');
    const outbound = createOutbound({
      call: (...call) => step(() => network.call(...call)),
    });
    const planner = createDigestPlanner({
      store: own,
      timetable: { digest: '0 8 * * 1', timeZone: TIME_ZONE },
      clock,
      log,
    });
    const sender = createOutboxSender({
      store: own,
      outbound,
      clock,
      log,
      metrics: createMetrics(),
      compose: async (_make, row) => ({ card: tagged(row.id), summary: '' }),
      sleep: async () => undefined,
    });
    return {
      isDead: () => isDead,
      async look() {
        await planner.sweep().catch((fault: unknown) => {
          if (!(fault instanceof Killed)) throw fault;
        });
        if (isDead) return;
        sender.nudge();
        await sender.idle();
      },
    };
  }
}, 300_000);

/** A card by which the network knows whose it is. */
function tagged(rowId: string) {
  return { ...adaptiveCard('fi', []), rowId };
}

function mortal(
  collection: Collection,
  step: <Result>(work: () => Promise<Result>) => Promise<Result>,
): Collection {
  return {
    get: (...args) => step(() => collection.get(...args)),
    getAll: (...args) => step(() => collection.getAll(...args)),
    create: (...args) => step(() => collection.create(...args)),
    replace: (...args) => step(() => collection.replace(...args)),
    remove: (...args) => step(() => collection.remove(...args)),
    list: (...args) => step(() => collection.list(...args)),
    count: (...args) => step(() => collection.count(...args)),
    stamp: (...args) => step(() => collection.stamp(...args)),
    scan: (...args) => step(() => collection.scan(...args)),
    batch: (...args) => step(() => collection.batch(...args)),
    ping: () => collection.ping(),
    close: async () => undefined,
  };
}

async function allDigests(store: Store, teamIds: readonly string[]): Promise<OutboxRow[]> {
  const weeks = weeksOfTheYear();
  const found: OutboxRow[] = [];
  for (const teamId of teamIds)
    for (const week of weeks)
      for (const { value } of await store.outbox.about(teamId, week))
        if (value.id.startsWith('digest:')) found.push(value);
  return found;
}

function weeksOfTheYear() {
  const days = Array.from(
    { length: 366 },
    (_, n) => new Date(START.getTime() + (n - 7) * 24 * HOUR_MS),
  );
  return [...new Set(days.map((day) => weekOf(dayAt(day, TIME_ZONE))))];
}

/** Weeks of a team without a digest for each of its leaders and one for its channel. */
function gaps(digests: readonly OutboxRow[], teams: readonly ReturnType<typeof simulatedTeam>[]) {
  const ended = weeksOfTheYear().filter((week) => {
    // Its digest was due on the Monday after it, or some days later, before the year was over.
    return weekOf(dayAt(new Date(START.getTime() + (HOURS - 24 * 3) * HOUR_MS), TIME_ZONE)) > week;
  });
  const ids = new Set(digests.map(({ id }) => id));
  return teams.flatMap((team) =>
    ended
      .slice(1)
      .flatMap((week) => [
        ...team.people
          .filter(({ roles }) => roles.includes('leader'))
          .map(({ id }) => `digest:${team.id}:${week}:leader:${id}`),
        `digest:${team.id}:${week}:channel`,
      ])
      .filter((id) => !ids.has(id)),
  );
}

function localTime(instant: Date): string {
  expect(weekdayOf(dayAt(instant, TIME_ZONE))).toBeLessThan(6);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, timeStyle: 'short' }).format(
    instant,
  );
}
