import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { KEEP_COMPILED } from '../../bot/runtime/compiled-program';

/** Some of what a start does follows after the bot listens. */
const AFTER_START_MS = 500;
const LIMIT_MS = 30_000;

/** Starts the built bot on a store of its own, has it keep its compiled code, and ends it. */
export async function keepCompiled(builtBot: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kolme-kuppia-build-'));
  const env = {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: '0',
    STORE: `sqlite:${join(folder, 'store.db')}`,
  };
  const bot = fork(builtBot, { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = once(bot, 'exit');
  try {
    await listening(bot);
    await wait(AFTER_START_MS);
    const kept = once(bot, 'message', { signal: AbortSignal.timeout(LIMIT_MS) });
    bot.send(KEEP_COMPILED);
    await kept;
  } finally {
    bot.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }
}

async function listening({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) throw new Error('The bot has no output');
  for await (const line of createInterface({ input: stdout })) {
    if (line.includes('"listening"')) {
      stdout.resume();
      return;
    }
  }
  throw new Error('The built bot does not start');
}
