import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface KillableChild {
  /** Resolves when so many lines have come; rejects when the child ends before. */
  linesReached(count: number): Promise<void>;
  /** What it has written so far. */
  lines(): readonly string[];
  /** Ends the child as a power cut would (SIGKILL) and gives every line it had written. */
  kill(): Promise<readonly string[]>;
}

/** Runs a JavaScript file (see `bundle`) in a process of its own. */
export function startChild(script: string, args: readonly string[]): KillableChild {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const arrived: (() => void)[] = [];
  reader.on('line', (line) => {
    lines.push(line);
    for (const check of arrived) {
      check();
    }
  });
  const ended = Promise.all([once(child, 'close'), once(reader, 'close')]);

  return {
    linesReached: (count) =>
      new Promise((resolve, reject) => {
        const check = () => lines.length >= count && resolve();
        arrived.push(check);
        check();
        void ended.then(() => reject(new Error(`The child ended after ${lines.length} lines`)));
      }),
    lines: () => [...lines],
    async kill() {
      child.kill('SIGKILL');
      await ended;
      return lines;
    },
  };
}
