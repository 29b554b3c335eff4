import { median, quantile, type Ratio, ratio } from './figures';
import type { Load } from './load';

export interface Measured extends Load {
  /** The bot's processor time for one turn, ms. */
  readonly processorMs: number;
}

export interface Figures {
  readonly conditions: Readonly<Record<string, number | string>>;
  /** One entry a round; the same index is the same round in each. */
  readonly echo: readonly Measured[];
  readonly small: readonly Measured[];
  readonly large: readonly Measured[];
  readonly lineAndSave: Measured;
  readonly memoryMb: Readonly<Record<'echo' | 'small' | 'large', number>>;
  readonly coldStartMs: { readonly echo: number; readonly bot: number; readonly ratio: number };
}

/** Throughput of a logged meeting beside that of the echo, at least. */
const LEAST_OF_ECHO = 0.9;
/** Time of a meeting in a team of 100,000 beside one in a team of 100, at most. */
const MOST_OF_SMALL = 1.15;
/** Resident memory after the load beside the echo's, and time to the first answered turn, at most. */
const MOST_MEMORY = 1.6;
const MOST_COLD_START = 1.5;

/** The figures as a page of text. */
export function printed(figures: Figures): string {
  const { echo, small, large, lineAndSave, memoryMb, coldStartMs, conditions } = figures;
  const ofEcho = ratio(speeds(small), speeds(echo));
  const ofSmall = ratio(speeds(small), speeds(large));
  const memory = memoryMb.small / memoryMb.echo;
  const work = {
    ofEcho: ratio(costs(small), costs(echo)),
    ofSmall: ratio(costs(large), costs(small)),
  };
  const { rounds, turnsARound, concurrency, node } = conditions;
  const [few, many] = [conditions.small, conditions.large].map((count) =>
    Number(count).toLocaleString('en'),
  );
  return [
    '',
    `${rounds} rounds side by side of ${turnsARound} turns each, ${concurrency} at once, Node ${node}`,
    '',
    '                                        a second   p50 ms   p99 ms   CPU ms   memory MB',
    row('echo of one text message', echo, memoryMb.echo),
    row(`a logged meeting, ${few} in the team`, small, memoryMb.small),
    row(`a logged meeting, ${many} in the team`, large, memoryMb.large),
    row('a written line and Save (two turns)', [lineAndSave]),
    '',
    `throughput of a meeting / of the echo:        ${told(ofEcho)}  ${bar(ofEcho.median >= LEAST_OF_ECHO)} (at least ${LEAST_OF_ECHO})`,
    `time of a meeting, ${many} / ${few} in the team: ${told(ofSmall)}  ${bar(ofSmall.median <= MOST_OF_SMALL)} (at most ${MOST_OF_SMALL})`,
    `processor time of a meeting / of the echo:    ${told(work.ofEcho)}`,
    `processor time, ${many} / ${few} in the team: ${told(work.ofSmall)}`,
    `p50 / the echo's: ${(at(small, 0.5) / at(echo, 0.5)).toFixed(2)}   p99 / the echo's: ${(at(small, 0.99) / at(echo, 0.99)).toFixed(2)}`,
    `memory / the echo's: ${memory.toFixed(2)}  ${bar(memory <= MOST_MEMORY)} (at most ${MOST_MEMORY})`,
    `cold start to the first answered turn: ${coldStartMs.bot.toFixed(0)} ms, the echo's ${coldStartMs.echo.toFixed(0)} ms, ratio ${coldStartMs.ratio.toFixed(2)}  ${bar(coldStartMs.ratio <= MOST_COLD_START)} (at most ${MOST_COLD_START})`,
  ].join('\n');
}

/** The figures for a file: rounds as speeds, times as quantiles. */
export function summaryOf({ echo, small, large, lineAndSave, ...others }: Figures) {
  const summary = (rounds: readonly Measured[]) => ({
    perSecond: speeds(rounds),
    p50Ms: at(rounds, 0.5),
    p99Ms: at(rounds, 0.99),
    processorMs: median(costs(rounds)),
  });
  return {
    ...others,
    echo: summary(echo),
    small: summary(small),
    large: summary(large),
    lineAndSave: summary([lineAndSave]),
    throughputOfEcho: ratio(speeds(small), speeds(echo)),
    timeOfSmall: ratio(speeds(small), speeds(large)),
    processorOfEcho: ratio(costs(small), costs(echo)),
    processorOfSmall: ratio(costs(large), costs(small)),
  };
}

function speeds(rounds: readonly Measured[]): number[] {
  return rounds.map(({ perSecond }) => perSecond);
}

function costs(rounds: readonly Measured[]): number[] {
  return rounds.map(({ processorMs }) => processorMs);
}

function at(rounds: readonly Measured[], share: number): number {
  return quantile(
    rounds.flatMap(({ times }) => times),
    share,
  );
}

function row(name: string, rounds: readonly Measured[], memoryMb?: number): string {
  const cells = [
    median(speeds(rounds)).toFixed(0),
    at(rounds, 0.5).toFixed(1),
    at(rounds, 0.99).toFixed(1),
    median(costs(rounds)).toFixed(2),
  ];
  return [
    name.padEnd(38),
    ...cells.map((cell) => cell.padStart(9)),
    memoryMb?.toFixed(0).padStart(10),
  ].join('');
}

function told({ median: middle, least, most }: Ratio): string {
  return `${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

export function bar(isMet: boolean): string {
  return isMet ? 'PASS' : 'MISS';
}
