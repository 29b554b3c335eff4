import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface BotProcess {
  readonly url: string;
  /** Resident memory, megabytes. */
  memoryMb(): Promise<number>;
  /** Processor time used since the start, ms: what other programs do does not change it much. */
  processorMs(): Promise<number>;
  stop(): Promise<void>;
}

export interface BotOptions {
  /** Keeps a CPU profile in this folder when the process ends. */
  readonly profileIn?: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

const START_LIMIT_MS = 60_000;

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Runs a built program that listens at `PORT` in a process of its own, until `/healthz` answers. */
export async function startBot(script: string, options: BotOptions = {}): Promise<BotProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const profiling = options.profileIn ? ['--cpu-prof', `--cpu-prof-dir=${options.profileIn}`] : [];
  const start = performance.now();
  const child = spawn(process.execPath, [...profiling, script], {
    env: { ...process.env, ...options.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => running.delete(child));
  while (!(await answers(url))) {
    const isTooLate = performance.now() - start > START_LIMIT_MS;
    if (child.exitCode !== null || isTooLate) throw new Error(`${script} does not start`);
    await wait(5);
  }
  return {
    url,
    memoryMb: async () => (await metric(url, 'process_resident_memory_bytes')) / 2 ** 20,
    processorMs: async () => (await metric(url, 'process_cpu_seconds_total')) * 1000,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
