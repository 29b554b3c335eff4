import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localDateOrThrow } from '../../../domain/local-date';
import { readLog } from '../../../domain/log-text/read-log';
import { readLabelledLines } from '../../../scripts/read-logs/labelled-line';
import { withDates } from '../../../scripts/read-logs/resolve-day';

// The tagger has learned from these lines: this holds the matching, not the reading of new writers.
const TODAY = localDateOrThrow('2026-11-30');
const TRAINING = join(__dirname, '../../../domain/log-text/training');
/** Half of the register's employers are in the lines that are read, and half in other writers'. */
const HALF = 150;
const READ = ['w07', 'w12', 'w16', 'w22'];

const writers = readdirSync(TRAINING).filter((name) => name.endsWith('.jsonl'));
const logsOf = (isRead: boolean) =>
  writers
    .filter((name) => READ.includes(name.slice(0, 3)) === isRead)
    .flatMap((name) => readLabelledLines(join(TRAINING, name)))
    .filter(({ isLog, employers }) => isLog && employers.length > 0);
const nameOf = ({ employers }: ReturnType<typeof logsOf>[number]) => employers[0]?.name ?? '';

const lines = logsOf(true);
const named = new Set(lines.map(nameOf));
const known = [...named].filter((_name, at) => at % 2 === 0).slice(0, HALF);
const others = [...new Set(logsOf(false).map(nameOf))].filter((name) => !named.has(name));
const register = [...known, ...others.slice(0, 2 * HALF - known.length)].map((name) => ({
  id: name,
  name,
  aliases: [],
}));

/** The register's employer that the form shows for a line. */
function shownOf(line: (typeof lines)[number]): string | undefined {
  const { employer } = readLog(withDates(line.text, TODAY), { today: TODAY, employers: register });
  return employer?.kind === 'known' ? employer.id : undefined;
}

describe('a register of 300 employers, of whom half are in the lines', () => {
  const read = lines.map((line) => ({ wanted: nameOf(line), shown: shownOf(line) }));

  it('has the known employer chosen in at least 95 of 100 lines that name it', () => {
    const about = read.filter(({ wanted }) => known.includes(wanted));
    const chosen = about.filter(({ wanted, shown }) => shown === wanted);
    expect(register).toHaveLength(2 * HALF);
    expect(chosen.length / about.length).toBeGreaterThanOrEqual(0.95);
  });

  it('has another employer shown in at most 1 of 100 lines', () => {
    const wrong = read.filter(({ wanted, shown }) => shown !== undefined && shown !== wanted);
    expect(wrong.length / read.length).toBeLessThanOrEqual(0.01);
  });
});
