import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteriaCard } from '../../cards/criteria/criteria-card';
import { criteriaFactsOf } from '../../dialogs/criteria/team-facts';
import { proposalsOf } from '../../domain/criteria/proposals';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Collection } from '../../storage/collection/collection';
import { openCosmosCollection } from '../../storage/collection/cosmos/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { createStore, type Store } from '../../storage/store';
import { startCosmosServer } from '../support/cosmos-server';
import { counting } from '../support/counting-collection';
import { CLOCK, seed, teamOf } from './digest';
import { median } from './figures';
import { bar } from './report';

export interface CriteriaFigures {
  readonly store: string;
  readonly meetings: number;
  readonly ms: number;
  readonly requests: number;
}

const COACHES = 15;
const YEARS_DAYS = 730;
const MOST_MS = 300;
const MOST_REQUESTS = 4;

/** `kriteerit` of a team of fifteen with two years of meetings: read, computed and made a card. */
export async function measureCriteria(
  progress: (what: string) => void,
): Promise<CriteriaFigures[]> {
  progress('criteria on sqlite');
  const folder = mkdtempSync(join(tmpdir(), 'kolme-kuppia-bench-'));
  const embedded = await openSqliteCollection(join(folder, 'store.db'));
  const onSqlite = await measure('sqlite', embedded, 30);
  await embedded.close();
  rmSync(folder, { recursive: true });
  progress('criteria on cosmos');
  const server = await startCosmosServer();
  const remote = await openCosmosCollection(server);
  const onCosmos = await measure('cosmos', remote, 4);
  await remote.close();
  await server.stop();
  return [onSqlite, onCosmos];
}

async function measure(name: string, collection: Collection, rounds: number) {
  const counted = counting(collection);
  const store = createStore(counted.collection);
  const team = teamOf('criteria', COACHES);
  const meetings = await seed(collection, team, YEARS_DAYS);
  await kriteerit(store, team, 'first');
  counted.reset();
  await kriteerit(store, team, 'counted');
  const requests = counted.requests();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await kriteerit(store, team, String(round));
    times.push(performance.now() - began);
  }
  return { store: name, meetings, ms: median(times), requests };
}

/** As the dialog does it, the audit's entry included. */
async function kriteerit(store: Store, team: CoachingTeam, readingId: string): Promise<void> {
  const reading = { teamId: team.id, readerId: 'leader', of: team.id, readingId };
  const [facts] = await Promise.all([
    criteriaFactsOf(team, CLOCK, store),
    store.audit.figuresRead({ ...reading, at: CLOCK.now }),
  ]);
  const evidence = { team, shown: proposalsOf(facts), canTell: true };
  criteriaCard('fi', { evidence, otherTeams: [], surface: 'chat' });
}

/** The figures as a page of text. */
export function printedCriteria(figures: readonly CriteriaFigures[]): string {
  return [
    '',
    "one team's 25 criteria                    ms   requests",
    ...figures.map(({ store, meetings, ms, requests }) =>
      [
        `${store}, ${COACHES} coaches, ${meetings} meetings`.padEnd(34),
        ms.toFixed(1).padStart(10),
        String(requests).padStart(11),
        // The test's own Cosmos looks through all documents: its time says nothing of ours.
        `   ${bar((store !== 'sqlite' || ms <= MOST_MS) && requests <= MOST_REQUESTS)}`,
      ].join(''),
    ),
  ].join('\n');
}
