import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** What a parent process sends to have the code kept as it is compiled by then. */
export const KEEP_COMPILED = 'keep the compiled code';

const HASH = 'sha1';
const HASH_BYTES = 20;

const [BEFORE = Buffer.of(), AFTER = Buffer.of()] = Module.wrap('\0')
  .split('\0')
  .map((text) => Buffer.from(text));

/** Where a program's compiled code lies, after the hash of the program that it was made of. */
export const compiledOf = (path: string) => `${path.replace(/\.js$/, '')}.compiled`;

/**
 * Runs a CommonJS program as Node does, from its compiled code where that was kept beside it: to
 * compile is a third of a start. Code of another program, or of another version of Node, is not taken;
 * the program is compiled then.
 *
 * @returns what the program exports
 */
export function runProgram(path: string): unknown {
  const bytes = readFileSync(path);
  const hash = createHash(HASH).update(bytes).digest();
  const cachedData = readCompiled(compiledOf(path), hash);
  // As one text from its bytes, not from three texts: that would be three times the program in memory.
  const wrapped = Buffer.concat([BEFORE, bytes, AFTER]).toString('utf8');
  const script = new Script(wrapped, {
    filename: path,
    columnOffset: -BEFORE.length,
    ...(cachedData && { cachedData }),
  });
  if (process.send) keepWhenAsked(script, compiledOf(path), hash);
  const own = { exports: {} };
  const run: unknown = script.runInThisContext();
  if (typeof run !== 'function') throw new Error(`${path} is no program`);
  run.call(own.exports, own.exports, createRequire(path), own, path, dirname(path));
  return own.exports;
}

function readCompiled(path: string, hash: Buffer): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const kept = readFileSync(path);
  return kept.subarray(0, HASH_BYTES).equals(hash) ? kept.subarray(HASH_BYTES) : undefined;
}

/** Whoever has compiled the most keeps the most: a bot that listens, and not one that only begins. */
function keepWhenAsked(script: Script, path: string, hash: Buffer): void {
  process.on('message', (message) => {
    if (message !== KEEP_COMPILED) return;
    const next = `${path}.${process.pid}`;
    writeFileSync(next, Buffer.concat([hash, script.createCachedData()]));
    renameSync(next, path);
    process.send?.(KEEP_COMPILED);
  });
}
