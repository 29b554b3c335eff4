import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localDateOrThrow } from '../../../domain/local-date';
import { readLabelledLines } from '../../../scripts/read-logs/labelled-line';
import { readLine } from '../../../scripts/read-logs/read-line';
import { withDates } from '../../../scripts/read-logs/resolve-day';
import { scoreLine } from '../../../scripts/read-logs/score-line';

const FOLDER = join(__dirname, 'unseen');
const today = localDateOrThrow('2026-11-30');
const scores = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readLabelledLines(join(FOLDER, name)))
  .map((line) =>
    scoreLine(line, readLine(withDates(line.text, today), { today, employers: [] }), today),
  );

/** The share of the lines that have something to measure of which it is so. */
function share(measure: string): number {
  const measured = scores.flatMap((score) => score[measure] ?? []);
  expect(measured.length).toBeGreaterThan(50);
  return measured.filter((isSo) => isSo).length / measured.length;
}

/** What was reached, less a little: nothing was learned from these lines. */
describe('the lines of writers that nothing was learned from', () => {
  it.each([
    ['employer right or offered', 0.92],
    ['channel', 0.91],
    ['day', 0.95],
    ['all three', 0.82],
    ['a log without the word', 0.92],
    ['not a log, left alone', 0.94],
    ['day of the next step', 0.86],
  ])('%s in at least %d', (measure, least) => {
    expect(share(measure)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['employer shown is wrong', 0.02],
    ['channel shown is wrong', 0.045],
  ])('%s in at most %d', (measure, most) => {
    expect(share(measure)).toBeLessThanOrEqual(most);
  });
});
