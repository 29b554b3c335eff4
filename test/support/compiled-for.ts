import { createHash } from 'node:crypto';
import Module from 'node:module';
import { Script } from 'node:vm';

/** Compiled code of a program that has not run, as it lies beside the program. */
export function compiledFor(source: string): Buffer {
  const hash = createHash('sha1').update(source).digest();
  return Buffer.concat([hash, new Script(Module.wrap(source)).createCachedData()]);
}
