import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { localDateOrThrow } from '../../domain/local-date';
import { moveStore } from '../../scripts/move/move-store';
import { openCosmosCollection } from '../../storage/collection/cosmos/collection';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { startCosmosServer } from '../support/cosmos-server';
import { benchTeam, seedRegion } from './region';
import { bar } from './report';

export interface MoveFigures {
  readonly way: string;
  readonly documents: number;
  readonly seconds: number;
  /** `npm run move` found the same in both by counts and hashes. */
  readonly isSame: boolean;
}

const COSMOS = 'cosmos:https://127.0.0.1:1/';

/** A large store to Cosmos over its wire protocol and back into a new file, by the very command. */
export async function measureMove(
  dist: string,
  meetings: number,
  progress: (what: string) => void,
): Promise<MoveFigures[]> {
  const folder = mkdtempSync(join(dist, 'bench-'));
  const [before, after] = [join(folder, 'before.db'), join(folder, 'after.db')];
  progress(`seeding ${meetings} meetings`);
  await seedRegion(before, [benchTeam('move')], meetings, localDateOrThrow('2026-10-05'));
  const server = await startCosmosServer();

  async function move(from: string, to: string): Promise<MoveFigures> {
    const began = performance.now();
    const said: string[] = [];
    const say = (line: string) => {
      said.push(line);
      if (/[05]000 documents/.test(line)) progress(line);
    };
    const args = ['--from', from, '--to', to, '--state', join(folder, 'state.json')];
    const outcome = await moveStore(args, 'key', say, async (place) =>
      place.kind === 'sqlite' ? openSqliteCollection(place.path) : openCosmosCollection(server),
    );
    return {
      way: `${from.split(':')[0]} to ${to.split(':')[0]}`,
      documents: Number(/^All (\d+) are copied/m.exec(said.join('\n'))?.[1] ?? 0),
      seconds: (performance.now() - began) / 1000,
      isSame: outcome === 0,
    };
  }
  try {
    const there = await move(`sqlite:${before}`, COSMOS);
    return [there, await move(COSMOS, `sqlite:${after}`)];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The figures as a page of text. */
export function printedMove(figures: readonly MoveFigures[]): string {
  return [
    '',
    'npm run move                       documents   seconds',
    ...figures.map(({ way, documents, seconds, isSame }) =>
      [
        way.padEnd(32),
        String(documents).padStart(12),
        seconds.toFixed(1).padStart(10),
        `   ${bar(isSame)}`,
      ].join(''),
    ),
  ].join('\n');
}
