import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dayAt } from '../../domain/local-date';
import { BUILT_BOT, buildBot } from '../../scripts/build/build-bot';
import { startBot } from './bot-process';
import { startFakeConnector } from './fake-connector';
import { median, quantile } from './figures';
import { poster } from './load';
import { benchTeam, seedRegion } from './region';
import { bar } from './report';
import { saveTurn, seededUpTo, textTurn } from './turns';

const MESSAGES_A_SECOND = 200;
const PROBES = 120;
const BETWEEN_MS = 40;
/** Another's p99 in the flood beside an idle bot's, at most. */
const MOST = 2;
const FLOODS = {
  logs: 'kirjaa Porin Leipomo: tapasin tänään, sovittiin haastattelu',
  questions: 'mikä lomake täytetään kun asiakas sai työpaikan',
};

interface Times {
  readonly p50: number;
  readonly p99: number;
}

export interface FloodFigures {
  readonly flood: string;
  readonly idle: Times;
  readonly flooded: Times;
  /** Of p99, the median of the rounds. */
  readonly ratio: number;
  /** Messages a second that were sent, and how many of all were told that it was too much. */
  readonly sentASecond: number;
}

/**
 * One person sends 200 messages a second while another saves a meeting now and then: how much longer
 * the other waits than without. The two stand side by side in each round, since the machine changes.
 */
export async function measureFlood(
  dist: string,
  rounds: number,
  progress: (what: string) => void,
): Promise<FloodFigures[]> {
  progress('building');
  await buildBot();
  const folder = mkdtempSync(join(dist, 'bench-'));
  const store = join(folder, 'store.db');
  const today = dayAt(new Date(), 'Europe/Helsinki');
  const team = benchTeam('flood');
  await seedRegion(store, [team], 100, seededUpTo(today));
  const connector = await startFakeConnector();
  const bot = await startBot(BUILT_BOT, {
    env: { STORE: `sqlite:${store}`, LOG_LEVEL: 'silent', TIME_ZONE: 'Europe/Helsinki' },
  });
  const calm = poster(`${bot.url}/api/messages`);
  const flood = poster(`${bot.url}/api/messages`, MESSAGES_A_SECOND);
  const save = saveTurn({ post: calm.post, connector, today }, team);
  const [flooder = ''] = benchTeam('flooder').coaches;
  try {
    await probes(save);
    const figures: FloodFigures[] = [];
    for (const [name, text] of Object.entries(FLOODS)) {
      const send = textTurn({ post: flood.post, connector, today }, flooder, text);
      const [idle, flooded, sent]: [number[][], number[][], number[]] = [[], [], []];
      for (let round = 0; round < rounds; round += 1) {
        progress(`flood of ${name}, round ${round + 1} of ${rounds}`);
        idle.push(await probes(save));
        const stop = floodWith(send);
        flooded.push(await probes(save));
        sent.push(await stop());
      }
      const ratios = flooded.map(
        (times, at) => quantile(times, 0.99) / quantile(idle[at] ?? [], 0.99),
      );
      figures.push({
        flood: name,
        idle: timesOf(idle.flat()),
        flooded: timesOf(flooded.flat()),
        ratio: median(ratios),
        sentASecond: median(sent),
      });
    }
    return figures;
  } finally {
    calm.rest();
    flood.rest();
    await bot.stop();
    connector.stop();
    rmSync(folder, { recursive: true });
  }
}

/** At their own pace, whatever the answers take: a wait must not make the next one wait less. */
async function probes(takeTurn: () => Promise<void>): Promise<number[]> {
  const taken: Promise<number>[] = [];
  for (let nth = 0; nth < PROBES; nth += 1) {
    const began = performance.now();
    taken.push(takeTurn().then(() => performance.now() - began));
    await wait(BETWEEN_MS);
  }
  return Promise.all(taken);
}

/** Sends on and on; what it returns ends that, and tells how many a second there were. */
function floodWith(send: () => Promise<unknown>): () => Promise<number> {
  const sent: Promise<unknown>[] = [];
  const began = performance.now();
  const timer = setInterval(() => {
    const due = ((performance.now() - began) / 1000) * MESSAGES_A_SECOND;
    while (sent.length < due) sent.push(send().catch(() => undefined));
  }, 5);
  return async () => {
    clearInterval(timer);
    const seconds = (performance.now() - began) / 1000;
    await Promise.all(sent);
    return sent.length / seconds;
  };
}

const timesOf = (times: readonly number[]): Times => ({
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
});

/** The figures as a page of text. */
export function printedFlood(figures: readonly FloodFigures[]): string {
  const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(11);
  return [
    '',
    `one person's ${MESSAGES_A_SECOND} messages a second     idle p50        p99  flood p50        p99     p99 ×`,
    ...figures.map(({ flood, idle, flooded, ratio, sentASecond }) =>
      [
        `${flood} (${sentASecond.toFixed(0)} a second)`.padEnd(34),
        ...[idle.p50, idle.p99, flooded.p50, flooded.p99].map(ms),
        ratio.toFixed(2).padStart(9),
        `   ${bar(ratio <= MOST)}`,
      ].join(''),
    ),
  ].join('\n');
}
