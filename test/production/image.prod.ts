import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { wordsOn } from '../support/card-texts';
import { performDockerfile, type Stage } from '../support/dockerfile-steps';
import { FakeTeams } from '../support/fake-teams';
import { addTeam, bareEnvironment, startProductionBot } from '../support/production-bot';

const ROOT = join(__dirname, '../..');
const run = promisify(execFile);

/** Every file below a folder with its time and length. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const { mtimeMs, size } = statSync(join(folder, name));
    return `${name} ${mtimeMs} ${size}`;
  });
}

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(address && typeof address === 'object' ? address.port : 0);
}

/** There is no Docker here: the image's steps are performed in folders. */
describe('the image', () => {
  let place: string;
  let image: Stage;
  let teams: FakeTeams;

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'kolme-kuppia-'));
    teams = await FakeTeams.start({ now: () => new Date() });
    image = await performDockerfile(ROOT, place);
  });
  afterAll(async () => {
    await teams.stop();
    rmSync(place, { recursive: true, force: true });
  });

  it('has the built bot and what it needs, and no package of development', () => {
    expect(readdirSync(image.folder).sort()).toEqual([
      'dist',
      'node_modules',
      'package.json',
      'sbom.json',
    ]);
    const present = ['tsx', 'esbuild', 'jest', 'js-yaml', 'libsql'].filter((name) =>
      existsSync(join(image.folder, 'node_modules', name)),
    );
    expect(present).toEqual(['libsql']);
  });

  it('tells what it is made of', () => {
    const bill = JSON.parse(readFileSync(join(image.folder, 'sbom.json'), 'utf8'));
    const names = bill.components.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['libsql', 'botbuilder']));
    expect(names).not.toContain('jest');
    expect(image.labels).toContain('kolme-kuppia.sbom="/app/sbom.json"');
  });

  it('runs as nobody special, on Node 24', () => {
    expect(image.user).toBe('node');
    const bases = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').match(/^FROM \S+/gm);
    expect(new Set(bases)).toEqual(new Set(['FROM node:24-slim']));
  });

  it('logs a meeting and sums it up, stops, and has it after the next start; /data alone changes', async () => {
    const coach = teams.addUser('Veikko Valmentaja');
    const data = join(image.root, 'data');
    await addTeam(join(data, 'kolme-kuppia.db'), teams, coach);
    const before = filesIn(image.folder);
    // Without an app id it takes calls of its own machine alone.
    const env = { ...image.env, HOST: '127.0.0.1', PORT: await freePort() };
    const isWell = () =>
      run('sh', ['-c', image.healthcheck ?? 'false'], { env: bareEnvironment(env) }).then(
        () => true,
        () => false,
      );
    const start = async () => {
      const bot = await startProductionBot(image.command, { cwd: image.folder, env });
      teams.botEndpoint = `${bot.url}/api/messages`;
      return bot;
    };

    const bot = await start();
    try {
      expect(await isWell()).toBe(true);
      const turn = await coach.says('personal', 'kirjaa tapasin tänään Prisma Porin kauppiaan');
      const [form] = turn.replies;
      if (!form) throw new Error('no form came');
      const press = await coach.press(form, 'Tallenna');
      expect(wordsOn(press.card)).toContain('Tallennettu');
      const digest = await coach.says('personal', 'kooste tämä viikko');
      expect(wordsOn(digest.replies[0]?.card)).toContain('Veikko Valmentaja');
    } finally {
      expect(await bot.stop()).toBe(0);
    }
    expect(await isWell()).toBe(false);
    // Stopped, the file alone is whole: nothing of it stands in the log any more.
    const log = statSync(join(data, 'kolme-kuppia.db-wal'), { throwIfNoEntry: false });
    expect(log?.size ?? 0).toBe(0);

    const again = await start();
    try {
      const own = await coach.says('personal', 'omat');
      expect(wordsOn(own.replies[0]?.card)).toContain('Prisma Pori');
    } finally {
      await again.stop();
    }
    expect(filesIn(image.folder)).toEqual(before);
  });
});

describe('npm run bot', () => {
  it('says what to do when nothing is built', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'kolme-kuppia-'));
    cpSync(join(ROOT, 'package.json'), join(bare, 'package.json'));
    const started = run('npm', ['run', 'bot'], { cwd: bare, env: bareEnvironment() });
    const { stderr } = await started.then(
      () => ({ stderr: 'it started' }),
      (fault: { stderr: string }) => fault,
    );
    expect(stderr).toContain('The bot is not built yet: npm run build');
    expect(stderr).not.toContain('    at ');
    rmSync(bare, { recursive: true });
  });
});
