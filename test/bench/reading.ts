import { readdirSync } from 'node:fs';
import { fi } from 'chrono-node';
import { localDateOrThrow } from '../../domain/local-date';
import { readContacts } from '../../domain/log-text/read-contacts';
import { readLabelledLines } from '../../scripts/read-logs/labelled-line';
import { withDates } from '../../scripts/read-logs/resolve-day';
import { quantile } from './figures';
import { bar } from './report';

const WARM_UP = 'domain/log-text/training';
const MEASURED = 'test/domain/log-text/unseen';
/** Files that are read before any is measured. */
const WARM_UP_FILES = 8;
/** Milliseconds at p99, on a machine that does nothing else. */
const LONGEST = 3;
const TODAY = localDateOrThrow('2026-11-30');

interface Timed {
  readonly p50Ms: number;
  readonly p99Ms: number;
}
/** Reading a log, beside what a library of dates takes for the same line. */
export interface ReadingFigures {
  readonly lines: number;
  /** The first reading of a process, which unpacks what was learned. */
  readonly firstMs: number;
  readonly reading: Timed;
  readonly dates: Timed;
}

/** How long the reading of a line takes, with an empty register. */
export function measureReading(progress: (what: string) => void): ReadingFigures {
  progress('reading logs');
  const read = (line: string) => readContacts(line, { today: TODAY, employers: [] });
  const began = performance.now();
  read('kävin Leipomo Kuusessa');
  const firstMs = performance.now() - began;
  const lines = linesIn(MEASURED);
  const before = linesIn(WARM_UP, WARM_UP_FILES);
  return {
    lines: lines.length,
    firstMs,
    reading: timed(read, before, lines),
    dates: timed((line) => fi.parse(line), before, lines),
  };
}

function linesIn(folder: string, files?: number): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names
    .slice(0, files)
    .flatMap((name) => readLabelledLines(`${folder}/${name}`))
    .map(({ text }) => withDates(text, TODAY));
}

function timed(
  read: (line: string) => unknown,
  before: readonly string[],
  lines: readonly string[],
): Timed {
  for (const line of before) read(line);
  const times = lines.map((line) => {
    const start = performance.now();
    read(line);
    return performance.now() - start;
  });
  return { p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) };
}

/** The figures as a page of text. */
export function printedReading({ lines, firstMs, reading, dates }: ReadingFigures): string {
  const row = (name: string, { p50Ms, p99Ms }: Timed) =>
    `${name.padEnd(32)}${p50Ms.toFixed(2).padStart(10)}${p99Ms.toFixed(2).padStart(10)}`;
  return [
    '',
    `reading a log (${lines} lines)            p50 ms    p99 ms`,
    row('read whole', reading),
    row('dates alone, by a library', dates),
    `p99 of a reading: ${reading.p99Ms.toFixed(1)} ms  ${bar(reading.p99Ms <= LONGEST)} (${LONGEST} at most), the first ${firstMs.toFixed(0)} ms`,
    `/ the library's: p50 ${(reading.p50Ms / dates.p50Ms).toFixed(1)}, p99 ${(reading.p99Ms / dates.p99Ms).toFixed(1)}`,
  ].join('\n');
}
