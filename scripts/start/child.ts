import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';

export interface Child {
  readonly name: string;
  /** Resolves when it has ended, by itself or by `stop`. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** A process of its own, what it prints going to a file. */
export function startChild(
  name: string,
  args: readonly string[],
  { cwd, env, logFile }: { cwd: string; env: NodeJS.ProcessEnv; logFile: string },
): Child {
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', log, log] });
  const ended = once(child, 'exit');
  return {
    name,
    ended,
    async stop() {
      if (isRunning(child)) child.kill('SIGTERM');
      await ended;
    },
  };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

/** Asks until it answers; false when the child ended or the time ran out first. */
export async function answers(url: string, child: Child, limitMs: number): Promise<boolean> {
  let hasEnded = false;
  void child.ended.then(() => {
    hasEnded = true;
  });
  const giveUpAt = Date.now() + limitMs;
  while (!hasEnded && Date.now() < giveUpAt) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
