import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const TYPESCRIPT = pathToFileURL(require.resolve('tsx')).href;

export interface Program {
  /** What it has printed. */
  output(): string;
  /** Resolves when it has printed this; rejects when it ends before. */
  printed(words: RegExp): Promise<void>;
  /** Ctrl-C; gives the exit code. */
  stop(): Promise<number | null>;
}

/** Runs a program in a process of its own, one of ours in TypeScript too. */
export function startProgram(
  script: string,
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  args: readonly string[] = [],
): Program {
  const loader = script.endsWith('.ts') ? ['--import', TYPESCRIPT] : [];
  const child = spawn(process.execPath, [...loader, script, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      for (const check of waiting) check();
    });
  }
  return {
    output: () => text,
    printed: (words) =>
      new Promise((resolve, reject) => {
        const check = () => words.test(text) && resolve();
        waiting.add(check);
        check();
        void ended.then(() => reject(new Error(`${script} ended; it said:\n${text}`)));
      }),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await ended;
      return child.exitCode;
    },
  };
}
