import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { createStore } from '../../storage/store';
import { personInTeam } from '../support/bot-under-test';
import { wordsOn } from '../support/card-texts';
import { FakeTeams, type FakeUser } from '../support/fake-teams';
import { uuidOf } from '../support/fake-teams/ids';

const ROOT = join(__dirname, '../..');
const TEAM = uuidOf('Porin tiimi');

function emptyFolder(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kolme-kuppia-'));
  for (const name of files) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return folder;
}

/** The environment of a machine that has nothing of this project. */
function bareEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NODE_ENV, NODE_OPTIONS, ...others } = process.env;
  return { ...others, ...more };
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

async function addTeam(path: string, teams: FakeTeams, coach: FakeUser): Promise<void> {
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
    people: [personInTeam(coach, ['coach'])],
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

describe('a production install', () => {
  let folder: string;
  let teams: FakeTeams;

  beforeAll(async () => {
    folder = emptyFolder(['dist/bot.js', 'dist/bot.js.map', 'dist/knowledge.bin']);
    for (const name of ['package.json', 'package-lock.json', '.npmrc'])
      cpSync(join(ROOT, name), join(folder, name));
    teams = await FakeTeams.start({ now: () => new Date() });
    const install = ['ci', '--omit=dev', '--prefer-offline', '--ignore-scripts'];
    await promisify(execFile)('npm', install, { cwd: folder, env: bareEnvironment() });
  });
  afterAll(async () => {
    await teams.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('brings no package of development', () => {
    const present = ['tsx', 'esbuild', 'jest', 'js-yaml', 'libsql'].filter((name) =>
      existsSync(join(folder, 'node_modules', name)),
    );
    expect(present).toEqual(['libsql']);
  });

  it('starts with npm run bot, answers a question and logs a meeting', async () => {
    const coach = teams.addUser('Veikko Valmentaja');
    await addTeam(join(folder, 'data/bot.db'), teams, coach);
    const bot = spawn('npm', ['run', '--silent', 'bot'], {
      cwd: folder,
      env: bareEnvironment({ PORT: '0', STORE: 'sqlite:./data/bot.db' }),
      stdio: ['ignore', 'pipe', 'inherit'],
      // A group of its own: npm does not tell the bot that it has been stopped.
      detached: true,
    });
    const ended = once(bot, 'close');
    try {
      teams.botEndpoint = `${await listening(bot.stdout)}/api/messages`;
      const asked = await coach.says('personal', 'mikä lomake kun asiakas saa töitä?');
      expect(wordsOn(asked.replies[0]?.card)).toContain('Lomake');

      const turn = await coach.says('personal', 'kirjaa tapasin tänään Prisma Porin kauppiaan');
      const [form] = turn.replies;
      if (!form) throw new Error('no form came');
      const press = await coach.press(form, 'Tallenna');
      expect(wordsOn(press.card)).toContain('Tallennettu');
    } finally {
      process.kill(-Number(bot.pid), 'SIGTERM');
      await ended;
    }
  });

  it('says what to do when nothing is built', async () => {
    const bare = emptyFolder(['package.json']);
    const run = promisify(execFile)('npm', ['run', 'bot'], { cwd: bare, env: bareEnvironment() });
    const { stderr } = await run.then(
      () => ({ stderr: 'it started' }),
      (fault: { stderr: string }) => fault,
    );
    expect(stderr).toContain('The bot is not built yet: npm run build');
    expect(stderr).not.toContain('    at ');
    rmSync(bare, { recursive: true });
  });
});
