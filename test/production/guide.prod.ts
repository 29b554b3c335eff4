import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type CosmosServer, startCosmosServer } from '../support/cosmos-server';
import { FakeTeams } from '../support/fake-teams';
import { addTeam, bareEnvironment } from '../support/production-bot';

const ROOT = join(__dirname, '../..');
const run = promisify(execFile);

const GUIDES = ['kayttoonotto.md', 'yllapito.md', 'installing.md', 'operations.md'];
/** What needs an account of Azure or Microsoft 365; other tests compare it with the templates. */
const NEEDS_AZURE = /^(?:az|atk|ContainerAppConsoleLogs_CL) /;

/** The lines of the guides' blocks of code, each once, in the order in which they are told. */
function commandsOf(guides: readonly string[]): string[] {
  const lines = guides.flatMap((name) => {
    const text = readFileSync(join(ROOT, 'docs', name), 'utf8');
    return [...text.matchAll(/^ *```\n([\s\S]*?)^ *```/gm)].flatMap(([, block = '']) =>
      block.split('\n').map((line) => line.trim()),
    );
  });
  return [...new Set(lines.filter((line) => line && !NEEDS_AZURE.test(line)))];
}

/** Who has only the guide and a clean machine: its commands, as they stand in its text. */
describe('the guide, followed in an empty folder', () => {
  const commands = commandsOf(GUIDES);
  const done = new Set<string>();
  let folder: string;
  let cosmos: CosmosServer;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kolme-kuppia-guide-'));
    const { stdout } = await run('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 10_000_000 });
    for (const name of stdout.split('\0').filter((file) => file && existsSync(join(ROOT, file))))
      cpSync(join(ROOT, name), join(folder, name));
    cosmos = await startCosmosServer();
    const certificate = join(folder, 'cosmos.pem');
    writeFileSync(certificate, cosmos.certificate);
    env = bareEnvironment({ COSMOS_KEY: cosmos.key, NODE_EXTRA_CA_CERTS: certificate });
  });
  afterAll(async () => {
    await cosmos.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The guide's own command that holds these words, and what comes in the places it leaves open. */
  function told(words: string, places: Readonly<Record<string, string>> = {}): string[] {
    const found = commands.filter((command) => command.includes(words));
    for (const command of found) done.add(command);
    expect(found).not.toEqual([]);
    return found.map((command) =>
      Object.entries(places).reduce((text, [place, value]) => text.replace(place, value), command),
    );
  }
  const shell = (command: string, more: NodeJS.ProcessEnv = {}) =>
    run('sh', ['-c', command], { cwd: folder, env: { ...env, ...more }, maxBuffer: 10_000_000 });

  const FIRST = 'npm ci && npm start';
  const partsOf = (command: string) => command.split(' && ');

  it('installs', async () => {
    for (const command of told(FIRST)) await shell(partsOf(command)[0] ?? '');
    expect(existsSync(join(folder, 'node_modules'))).toBe(true);
  });

  it('starts the demo, which tells its address', async () => {
    for (const command of told(FIRST)) {
      const start = partsOf(command)[1] ?? '';
      const demo = spawn('sh', ['-c', start], {
        cwd: folder,
        env: { ...env, PORT: '0' },
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true,
      });
      const ended = once(demo, 'exit');
      let said = '';
      for await (const part of demo.stdout) {
        said += String(part);
        if (/https?:\/\/\S+/.test(said)) break;
      }
      process.kill(-Number(demo.pid), 'SIGTERM');
      await ended;
      expect(said).toMatch(/https?:\/\/\S+/);
    }
  });

  it('builds what the guide names', async () => {
    for (const command of told('npm run build')) await shell(command);
    expect(readdirSync(join(folder, 'dist'))).toEqual(
      expect.arrayContaining(['bot.js', 'knowledge.bin', 'learned']),
    );
  });

  it('makes the package', async () => {
    const [command = ''] = told('npm run package', {
      '<appId>': '7d1f9f4e-0d3c-4a57-9d6b-000000000001',
      '<publicUrl>': 'https://kuppia.example.fi',
    });
    await shell(command);
    expect(existsSync(join(folder, 'dist/kolme-kuppia.zip'))).toBe(true);
  });

  it('says of the configuration what is wrong, and what to do', async () => {
    for (const command of told('npm run doctor')) {
      const outcome = await shell(command, { HOST: '0.0.0.0' }).catch(
        (fault: { stdout: string }) => fault,
      );
      expect(outcome.stdout).toMatch(command.includes('--en') ? /FAULT/ : /VIKA/);
    }
  });

  it('moves the store into Cosmos and back, with nothing lost, and its audit log is whole', async () => {
    const teams = await FakeTeams.start({ now: () => new Date() });
    mkdirSync(join(folder, 'data'), { recursive: true });
    rmSync(join(folder, 'data/kolme-kuppia.db'), { force: true });
    const coach = teams.addUser('Veikko Valmentaja');
    await addTeam(join(folder, 'data/kolme-kuppia.db'), teams, coach);
    await teams.stop();

    const there = told('npm run move').map((command) =>
      command.replace(/https:\/\/<\w+>\.documents\.azure\.com/, cosmos.endpoint),
    );
    const [move = ''] = there;
    expect((await shell(move)).stdout).toContain('Both stores hold the same.');
    const [, from = '', to = ''] = /--from (\S+) --to (\S+)/.exec(move) ?? [];
    const back = move.replace(`--from ${from} --to ${to}`, `--from ${to} --to sqlite:data/back.db`);
    expect((await shell(back)).stdout).toContain('Both stores hold the same.');

    const store = { STORE: 'sqlite:./data/back.db' };
    for (const command of told('npm run verify-audit')) await shell(command, store);
  });

  it('leaves out no command that a machine without Azure can run', () => {
    expect(commands.filter((command) => !done.has(command))).toEqual([]);
  });
});
