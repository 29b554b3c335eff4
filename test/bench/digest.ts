import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { teamDigest } from '../../dialogs/digest/team-digest';
import { weekPeriod } from '../../domain/digest/period-weeks';
import { lastWholeWeek } from '../../domain/digest/week-after';
import { addDays, type LocalDate, localDateOrThrow } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Collection } from '../../storage/collection/collection';
import { openCosmosCollection } from '../../storage/collection/cosmos/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { meetingDocument } from '../../storage/meetings/meeting-record';
import { createStore, type Store } from '../../storage/store';
import { startCosmosServer } from '../support/cosmos-server';
import { counting } from '../support/counting-collection';
import { uuidOf } from '../support/fake-teams/ids';
import { simulatedTeam } from '../support/simulated-team';
import { median } from './figures';
import { bar } from './report';

export interface DigestFigures {
  readonly store: string;
  readonly coaches: number;
  readonly monthMs: number;
  readonly yearsMs: number;
  /** Of the digest's time with ten years of history to that with a month, round by round. */
  readonly ratio: number;
  readonly yearsMeetings: number;
  readonly requests: number;
}

const TODAY = localDateOrThrow('2026-11-23');
export const CLOCK = { now: new Date('2026-11-23T10:00:00Z'), timeZone: 'Europe/Helsinki' };
const MONTH_DAYS = 35;
const YEARS_DAYS = 3_650;
const MEETINGS_A_WEEK = 6;
const EMPLOYERS = 400;
const MOST_REQUESTS = 3;
/** What is the same, as one measures it. */
const MOST_OF_A_MONTH = 1.2;

/** Reading and computing one team's digest, with a month behind it and with ten years. */
export async function measureDigests(progress: (what: string) => void): Promise<DigestFigures[]> {
  progress('digests on sqlite');
  const folder = mkdtempSync(join(tmpdir(), 'kolme-kuppia-bench-'));
  const embedded = await openSqliteCollection(join(folder, 'store.db'));
  const onSqlite = await measure('sqlite', embedded, { coaches: 15, rounds: 60 });
  await embedded.close();
  rmSync(folder, { recursive: true });
  progress('digests on cosmos');
  const server = await startCosmosServer();
  const remote = await openCosmosCollection(server);
  // The test's server looks through all documents for each query, as the real one does not: a
  // small team keeps that from hiding what is ours.
  const onCosmos = await measure('cosmos', remote, { coaches: 3, rounds: 12 });
  await remote.close();
  await server.stop();
  return [onSqlite, onCosmos];
}

async function measure(
  name: string,
  collection: Collection,
  { coaches, rounds }: { coaches: number; rounds: number },
): Promise<DigestFigures> {
  const counted = counting(collection);
  const store = createStore(counted.collection);
  const month = teamOf('month', coaches);
  const years = teamOf('years', coaches);
  await seed(collection, month, MONTH_DAYS);
  const yearsMeetings = await seed(collection, years, YEARS_DAYS);
  // Visits are kept from the first digest on for meetings that were written past the repository.
  for (const team of [month, years]) await digest(store, team);
  counted.reset();
  await digest(store, years);
  const requests = counted.requests();
  const times: Record<'month' | 'years', number[]> = { month: [], years: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const which of round % 2 ? (['month', 'years'] as const) : (['years', 'month'] as const)) {
      const began = performance.now();
      await digest(store, which === 'month' ? month : years);
      times[which].push(performance.now() - began);
    }
  }
  const [monthMs, yearsMs] = [median(times.month), median(times.years)];
  const ratio = median(times.years.map((ms, round) => ms / (times.month[round] ?? Number.NaN)));
  return { store: name, coaches, monthMs, yearsMs, ratio, yearsMeetings, requests };
}

function digest(store: Store, team: CoachingTeam) {
  return teamDigest(team, weekPeriod(lastWholeWeek(TODAY)), CLOCK, store);
}

export function teamOf(name: string, coaches: number): CoachingTeam {
  const team = simulatedTeam(0, new Date('2016-01-01T00:00:00Z'), 1);
  const people = Array.from({ length: coaches }, (_, index) => ({
    id: uuidOf(`${name} ${index}`),
    mri: `29:${name}-${index}`,
    name: `Valmentaja ${index}`,
    roles: ['coach' as const],
  }));
  return { ...team, id: uuidOf(`digest bench ${name} ${coaches}`), people };
}

/** Every coach's meetings of so many days back from today; how many they are. */
export async function seed(
  collection: Collection,
  team: CoachingTeam,
  days: number,
): Promise<number> {
  const perDay = (team.people.length * MEETINGS_A_WEEK) / 7;
  const count = Math.floor(days * perDay);
  const indexes = Array.from({ length: count }, (_, index) => index);
  for (let done = 0; done < count; done += 100) {
    const documents = indexes
      .slice(done, done + 100)
      .map((index) => documentOf(team, index, addDays(TODAY, -1 - Math.floor(index / perDay))));
    const writes = documents.map((document) => ({ op: 'create', document }) as const);
    await collection.batch(`team:${team.id}`, writes);
  }
  return count;
}

function documentOf(team: CoachingTeam, index: number, metOn: LocalDate) {
  const coach = team.people[index % team.people.length];
  return meetingDocument({
    meeting: {
      id: uuidOf(`${team.id} meeting ${index}`),
      teamId: team.id,
      coachId: coach?.id ?? '',
      // The same employers week after week, in the month and in the years alike.
      employerId: `employer-${(index * 7) % Math.min(EMPLOYERS, team.people.length * 20)}`,
      metOn,
      channel: index % 4 === 0 ? 'phone' : 'faceToFace',
      participants: 'coach',
      concernsJobSeeker: true,
      basis: index % 3 === 0 ? 'openVacancy' : 'clientWishes',
      isInLineWithPlan: true,
      deeds: ['needsHeard'],
      nextStep: 'Soitan uudelleen',
      nextStepOn: addDays(metOn, 7),
    },
    loggedAt: `${metOn}T12:00:00.000Z`,
    history: [],
  });
}

/** The figures as a page of text. */
export function printedDigests(figures: readonly DigestFigures[]): string {
  return [
    '',
    "one team's digest               a month ms   10 years ms     ratio   requests",
    ...figures.map(({ store, coaches, monthMs, yearsMs, ratio, yearsMeetings, requests }) =>
      [
        `${store}, ${coaches} coaches, ${yearsMeetings} meetings`.padEnd(34),
        monthMs.toFixed(1).padStart(8),
        yearsMs.toFixed(1).padStart(14),
        ratio.toFixed(2).padStart(10),
        String(requests).padStart(11),
        `   ${bar(ratio <= MOST_OF_A_MONTH && requests <= MOST_REQUESTS)}`,
      ].join(''),
    ),
  ].join('\n');
}
