import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILT_BOT, buildBot, isBuilt } from './build/build-bot';
import { browserChoice } from './start/browser-choice';
import { answers, type Child, startChild } from './start/child';
import { freePort } from './start/free-port';
import { playgroundConfig } from './start/playground-config';

const ROOT = join(__dirname, '..');
const DATA = resolve('data');
const PATIENCE_MS = 60_000;

const children: Child[] = [];

/** The bot with its demo region, and the Playground as the Teams client, on this machine alone. */
async function main(): Promise<void> {
  mkdirSync(DATA, { recursive: true });
  // Where these are taken, any free ones.
  const { PORT = 3978, PLAYGROUND_PORT = 56150 } = process.env;
  const botPort = await freePort(Number(PORT));
  const playgroundPort = await freePort(Number(PLAYGROUND_PORT));
  stopOnSignals();
  // The Playground waits for the bot by itself, in an open browser too.
  await Promise.all([startBot(botPort), startPlayground(playgroundPort, botPort)]);
  process.stdout.write(welcome(`http://localhost:${playgroundPort}`));
  const first = await Promise.race(children.map((child) => child.ended.then(() => child)));
  if (!isStopping) await fail(`${first.name} ended by itself`, logOf(first.name));
}

async function startBot(port: number): Promise<void> {
  if (!isBuilt()) await buildBot();
  const bot = startChild('bot', [BUILT_BOT], {
    cwd: ROOT,
    env: {
      // A clock that starts elsewhere gets a region of its own: its weeks end there.
      STORE: `sqlite:${join(DATA, `demo${(process.env.DEMO_NOW ?? '').replace(/\W/g, '')}.db`)}`,
      LOG_LEVEL: 'warn',
      ...process.env,
      DEMO: 'on',
      PORT: String(port),
    },
    logFile: logOf('bot'),
  });
  children.push(bot);
  const isUp = await answers(`http://127.0.0.1:${port}/readyz`, bot, PATIENCE_MS);
  if (!isUp && !isStopping) await fail('the bot did not start', logOf('bot'));
}

async function startPlayground(port: number, botPort: number): Promise<void> {
  const config = join(DATA, 'playground.yml');
  writeFileSync(config, playgroundConfig());
  const program = join(ROOT, 'node_modules/@microsoft/m365agentsplayground/cli.js');
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const playground = startChild(
    'playground',
    [program, 'start', '-e', endpoint, '-p', String(port), '--disable-telemetry'],
    {
      cwd: ROOT,
      env: {
        ...browserChoice(process.env),
        ...process.env,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: logOf('playground'),
      },
      logFile: join(DATA, 'playground-console.log'),
    },
  );
  children.push(playground);
  const isUp = await answers(`http://localhost:${port}/`, playground, PATIENCE_MS);
  if (!isUp && !isStopping) await fail('the Playground did not start', logOf('playground'));
}

const logOf = (name: string) => join(DATA, `${name}.log`);

function welcome(address: string): string {
  return `
Kolme kuppia: ${address}

Kirjoita siellä / type there:
  ohje
  kirjaa tapasin tänään Prisma Porin johtajan, sovittiin haastattelu ensi tiistaiksi
  moro kävin eilen kahvila pullapuodissa, pomo oli tosi messissä
  ringde Karlssons Bageri i morse, chefen vill träffas nästa tisdag
  visited Riverside Laundry today, no vacancies now
  omat
  rooli tiiminvetäjä

Olet työhönvalmentaja keksityllä alueella; tiedot ovat kansiossa data/.
You are a job coach in an invented region; its data is in data/.
Lopetus / stop: Ctrl-C
`;
}

let isStopping = false;

function stopOnSignals(): void {
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    void stopAll().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function stopAll(): Promise<void> {
  await Promise.all(children.map((child) => child.stop()));
}

async function fail(what: string, logFile: string): Promise<never> {
  isStopping = true;
  await stopAll();
  const lines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-15);
  process.stderr.write(`npm start: ${what}. The end of ${logFile}:\n\n${lines.join('\n')}\n`);
  process.exit(1);
}

main().catch(async (fault: unknown) => {
  await stopAll();
  process.stderr.write(`npm start: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
});
