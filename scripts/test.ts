import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/**
 * `npm test`: types, lint and the tests beside each other. What follows `--` goes to jest:
 * `npm test -- test/dialogs/meetings`. Fails when one of them does, and says which.
 */

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

interface Ended extends Check {
  readonly hasPassed: boolean;
  /** What it printed, when it did not print at once. */
  readonly output: string;
  readonly seconds: number;
}

const REPORT = ['--json', '--outputFile=test-results/unit.json'];

/** The short ones print when the tests have ended, so that the lines of two do not mix. */
const BESIDE: readonly Check[] = ['types', 'lint'].map((name) => ({
  name,
  command: 'npm',
  args: ['run', '--silent', name],
}));
const JEST: Check = {
  name: 'tests',
  command: process.execPath,
  args: [require.resolve('jest/bin/jest'), ...REPORT, ...process.argv.slice(2)],
};

function run({ name, command, args }: Check, stdio: 'inherit' | 'pipe'): Promise<Ended> {
  const startedAt = performance.now();
  const child = spawn(command, args, { stdio: ['inherit', stdio, stdio] });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  return new Promise((resolve) => {
    const end = (hasPassed: boolean) => {
      const seconds = (performance.now() - startedAt) / 1_000;
      resolve({ name, command, args, hasPassed, output: parts.join(''), seconds });
    };
    child.on('error', (fault) => {
      parts.push(`${command}: ${fault.message}\n`);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

async function main(): Promise<void> {
  mkdirSync('test-results', { recursive: true });
  const beside = Promise.all(BESIDE.map((check) => run(check, 'pipe')));
  const tests = await run(JEST, 'inherit');
  const all = [...(await beside), tests];
  for (const { name, hasPassed, output } of all)
    if (!hasPassed && output) process.stdout.write(`\n== ${name}\n${output}`);
  const line = all.map(
    ({ name, hasPassed, seconds }) =>
      `${name} ${hasPassed ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)`,
  );
  process.stdout.write(`\n${line.join(', ')}\n`);
  process.exitCode = all.every(({ hasPassed }) => hasPassed) ? 0 : 1;
}

void main();
