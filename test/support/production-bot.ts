import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { createStore } from '../../storage/store';
import { personInTeam } from './bot-under-test';
import type { FakeTeams, FakeUser } from './fake-teams';
import { uuidOf } from './fake-teams/ids';

const TEAM = uuidOf('Porin tiimi');

export interface ProductionBot {
  readonly url: string;
  /** Ends it by SIGTERM, and tells its exit code. */
  stop(): Promise<number | null>;
}

/** The environment of a machine that has nothing of this project. */
export function bareEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NODE_ENV, NODE_OPTIONS, ...others } = process.env;
  return { ...others, ...more };
}

/** Starts a built bot by the command that starts it in production. */
export async function startProductionBot(
  [program = 'node', ...args]: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<ProductionBot> {
  const bot = spawn(program, args, {
    cwd,
    env: bareEnvironment(env),
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own: npm does not tell the bot that it has been stopped.
    detached: true,
  });
  const ended = once(bot, 'close');
  const stop = async () => {
    process.kill(-Number(bot.pid), 'SIGTERM');
    const [code] = await ended;
    return typeof code === 'number' ? code : null;
  };
  return { url: await listening(bot.stdout), stop };
}

/** The address that the bot's log tells; what comes after is read, and thrown away. */
function listening(log: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: log });
    lines.on('line', (line) => {
      const { code, url } = JSON.parse(line);
      if (code === 'listening') resolve(url);
    });
    lines.on('close', () => reject(new Error('the bot ended and never listened')));
  });
}

/** Sets a team of one coach, who leads it too, up in a store that no bot has open. */
export async function addTeam(path: string, teams: FakeTeams, coach: FakeUser): Promise<void> {
  const collection = await openSqliteCollection(path);
  const store = createStore(collection);
  const now = new Date();
  const team = {
    id: TEAM,
    name: 'Porin tiimi',
    region: 'Satakunta',
    teamsTeamId: '19:team@thread.tacv2',
    tenantId: teams.tenantId,
    serviceUrl: teams.serviceUrl,
    people: [personInTeam(coach, ['coach', 'leader'])],
    weeklyTarget: 6,
    isRural: false,
    language: 'fi' as const,
    createdAt: now.toISOString(),
  };
  await store.teams.create(team, coach.aadObjectId, now);
  const prisma = { id: 'prisma', teamId: TEAM, name: 'Prisma Pori', aliases: [] };
  await store.employers.add(prisma, coach.aadObjectId, now);
  await collection.close();
}
