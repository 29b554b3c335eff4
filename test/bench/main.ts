import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayAt } from '../../domain/local-date';
import { BUILT_BOT, buildBot, buildProgram } from '../../scripts/build/build-bot';
import { measureAnswers } from './answers';
import { type BotProcess, startBot } from './bot-process';
import { measureCriteria, printedCriteria } from './criteria';
import { measureDigests, printedDigests } from './digest';
import { startFakeConnector } from './fake-connector';
import { median, ratio } from './figures';
import { measureFlood, printedFlood } from './flood';
import { CONCURRENCY, load, type Poster, type PostTo, poster } from './load';
import { measureMove, printedMove } from './move';
import { measureReading, printedReading } from './reading';
import { type BenchTeam, benchTeam, countMeetings, seedRegion } from './region';
import { type Figures, type Measured, printed, summaryOf } from './report';
import { printedAnswers, summaryOfAnswers } from './report-answers';
import { echoTurn, lineAndSave, runningNumber, saveTurn, seededUpTo, type Traffic } from './turns';

const DIST = join(__dirname, '..', '..', 'dist');
const ECHO = join(DIST, 'echo.js');
const BOT = BUILT_BOT;
const PARTS = ['flood', 'criteria', 'digest', 'answers', 'reading', 'turns'];
const SMALL = 100;
const COLD_STARTS = 5;

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    turns: { type: 'string', default: '600' },
    'warm-up': { type: 'string', default: '1500' },
    /** Meetings of the large team; fewer make a quicker trial. */
    large: { type: 'string', default: '100000' },
    /** `move` (minutes, and only when asked for), `flood`, `turns`, `answers` (questions), `reading` (logs), `digest` or `criteria`: that part alone. */
    only: { type: 'string' },
    /** Keeps CPU profiles of the bots in `dist/profiles`. */
    profile: { type: 'boolean', default: false },
  },
});
const ROUNDS = Number(flags.rounds);
const TURNS = Number(flags.turns);
const LARGE = Number(flags.large);
const WARM_UP = Number(flags['warm-up']);

type TurnOf = (post: PostTo) => () => Promise<void>;

type LoadedBot = BotProcess & Pick<Poster, 'rest'>;

/** A bot under load, and what each round of it measured. */
interface Contestant {
  readonly bot: LoadedBot;
  /** The turn of a round; the warm-up is round -1. */
  turnOf(round: number): () => Promise<void>;
  readonly measured: Measured[];
}

async function main(): Promise<void> {
  const parts =
    flags.only === undefined ? PARTS : [...PARTS, 'move'].filter((part) => part === flags.only);
  if (parts.length === 0) {
    throw new Error(`--only takes ${PARTS.join(', ')}, and not ${flags.only}`);
  }
  mkdirSync(DIST, { recursive: true });
  const summaries: object[] = [];
  const pages: string[] = [];
  if (flags.only === 'move') {
    const move = await measureMove(DIST, LARGE, progress);
    summaries.push({ move });
    pages.push(printedMove(move));
  }
  if (parts.includes('flood')) {
    const flood = await measureFlood(DIST, Math.min(ROUNDS, 5), progress);
    summaries.push({ flood });
    pages.push(printedFlood(flood));
  }
  if (parts.includes('criteria')) {
    const criteria = await measureCriteria(progress);
    summaries.push({ criteria });
    pages.push(printedCriteria(criteria));
  }
  if (parts.includes('digest')) {
    const digests = await measureDigests(progress);
    summaries.push({ digests });
    pages.push(printedDigests(digests));
  }
  if (parts.includes('answers')) {
    const answers = measureAnswers(progress);
    summaries.push({ answering: summaryOfAnswers(answers) });
    pages.push(printedAnswers(answers));
  }
  if (parts.includes('reading')) {
    const reading = measureReading(progress);
    summaries.push({ reading });
    pages.push(printedReading(reading));
  }
  if (parts.includes('turns')) {
    const figures = await measureTurns();
    summaries.push(summaryOf(figures));
    pages.push(printed(figures));
  }
  const summary = Object.assign({}, ...summaries);
  writeFileSync(join(DIST, 'bench.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(pages.reverse().join('\n'));
}

async function measureTurns(): Promise<Figures> {
  progress('building');
  await buildBot();
  await buildProgram(join(__dirname, 'echo-main.ts'), ECHO, []);
  // Beside the project and not in the system's temporary folder, which may be no disk at all.
  const folder = mkdtempSync(join(DIST, 'bench-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder: string): Promise<Figures> {
  const today = dayAt(new Date(), 'Europe/Helsinki');
  const smallStore = join(folder, 'small.db');
  const largeStore = join(folder, 'large.db');
  // A team of its own for each round, so that it is of a hundred meetings every time.
  const smallTeams = Array.from({ length: ROUNDS + 3 }, (_, index) => benchTeam(`small ${index}`));
  const largeTeam = benchTeam('large');
  progress(`seeding teams of ${SMALL} and one of ${LARGE} meetings`);
  await seedRegion(smallStore, smallTeams, SMALL, seededUpTo(today));
  await seedRegion(largeStore, [largeTeam], LARGE, seededUpTo(today));

  const connector = await startFakeConnector();
  const stops: (() => unknown)[] = [() => connector.stop()];
  const start = async (script: string, env: Record<string, string>) => {
    const profileIn = flags.profile ? join(DIST, 'profiles') : undefined;
    const bot = await startBot(script, { env, profileIn });
    const { post, rest } = poster(`${bot.url}/api/messages`);
    stops.push(rest, () => bot.stop());
    const traffic: Traffic = { post, connector, today };
    return { bot: { ...bot, rest }, traffic };
  };
  try {
    const [echo, small, large] = [
      await start(ECHO, {}),
      await start(BOT, envOf(smallStore)),
      await start(BOT, envOf(largeStore)),
    ];
    const teamOf = (round: number) => smallTeams[round + 1] ?? largeTeam;
    const largeTurn = saveTurn(large.traffic, largeTeam);
    const contestants = {
      echo: contestant(echo.bot, () => echoTurn(echo.traffic)),
      small: contestant(small.bot, (round) => saveTurn(small.traffic, teamOf(round))),
      large: contestant(large.bot, () => largeTurn),
    };
    await inRounds(Object.values(contestants));
    progress('lines and their forms');
    const line = await measuredRound(small.bot, lineAndSave(small.traffic, teamOf(ROUNDS)));
    const memory = await memoryOf(contestants);
    const base = { connector, today };
    const nextOfColdStarts = runningNumber();
    const coldStartMs = await coldStarts({
      echo: { script: ECHO, env: {}, turnOf: (post) => echoTurn({ ...base, post }) },
      bot: {
        script: BOT,
        env: envOf(smallStore),
        turnOf: (post) => saveTurn({ ...base, post }, teamOf(ROUNDS + 1), nextOfColdStarts),
      },
    });
    for (const stop of stops.reverse()) await stop();
    await checkKept(smallStore, teamOf(0), SMALL + TURNS);
    await checkKept(largeStore, largeTeam, LARGE + WARM_UP + ROUNDS * TURNS);
    return {
      conditions: {
        small: SMALL,
        large: LARGE,
        rounds: ROUNDS,
        turnsARound: TURNS,
        concurrency: CONCURRENCY,
        node: process.version,
      },
      echo: contestants.echo.measured,
      small: contestants.small.measured,
      large: contestants.large.measured,
      lineAndSave: line,
      memoryMb: memory,
      coldStartMs,
    };
  } finally {
    for (const stop of stops) await stop();
  }
}

function contestant(bot: LoadedBot, turnOf: Contestant['turnOf']): Contestant {
  return { bot, turnOf, measured: [] };
}

/** Side by side in every round, in turns forwards and backwards. */
async function inRounds(contestants: readonly Contestant[]): Promise<void> {
  progress('warming up');
  for (const { bot, turnOf } of contestants) {
    await load(WARM_UP, turnOf(-1));
    bot.rest();
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    progress(`round ${round + 1} of ${ROUNDS}`);
    const order = round % 2 === 0 ? contestants : contestants.toReversed();
    for (const { bot, turnOf, measured } of order)
      measured.push(await measuredRound(bot, turnOf(round)));
  }
}

async function measuredRound(bot: LoadedBot, takeTurn: () => Promise<void>): Promise<Measured> {
  const before = await bot.processorMs();
  const measured = await load(TURNS, takeTurn);
  bot.rest();
  return { ...measured, processorMs: ((await bot.processorMs()) - before) / TURNS };
}

async function memoryOf({ echo, small, large }: Record<'echo' | 'small' | 'large', Contestant>) {
  return {
    echo: await echo.bot.memoryMb(),
    small: await small.bot.memoryMb(),
    large: await large.bot.memoryMb(),
  };
}

/** A figure is worth nothing if the meetings were not kept. */
async function checkKept(store: string, team: BenchTeam, expected: number): Promise<void> {
  const kept = await countMeetings(store, team);
  if (kept !== expected) throw new Error(`${kept} meetings were kept, and ${expected} logged`);
}

function progress(what: string): void {
  console.log(`${performance.now().toFixed(0).padStart(7)} ms  ${what}`);
}

/** From the start of the process to the answer of its first turn, asked as soon as it listens. */
async function coldStarts(
  contestants: Record<
    'echo' | 'bot',
    { script: string; env: Record<string, string>; turnOf: TurnOf }
  >,
) {
  progress('cold starts');
  const times: Record<'echo' | 'bot', number[]> = { echo: [], bot: [] };
  for (let round = 0; round < COLD_STARTS; round += 1) {
    for (const name of ['echo', 'bot'] as const) {
      const { script, env, turnOf } = contestants[name];
      const beganAt = performance.now();
      const bot = await startBot(script, { env });
      const { post, rest } = poster(`${bot.url}/api/messages`);
      await turnOf(post)();
      times[name].push(performance.now() - beganAt);
      rest();
      await bot.stop();
    }
  }
  return {
    echo: median(times.echo),
    bot: median(times.bot),
    ratio: ratio(times.bot, times.echo).median,
  };
}

function envOf(store: string): Record<string, string> {
  return { STORE: `sqlite:${store}`, HOST: '127.0.0.1', MicrosoftAppId: '', DEMO: '' };
}

// So that the bots end with this process, however it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
