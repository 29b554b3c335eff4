import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const stateSchema = z.object({
  from: z.string(),
  to: z.string(),
  continuation: z.string().optional(),
  copied: z.number().int().min(0),
});
type KeptState = z.infer<typeof stateSchema>;

/** How far a copy between these two stores has come; nothing when none was begun. */
export function readState(
  path: string,
  { from, to }: Pick<KeptState, 'from' | 'to'>,
): KeptState | undefined {
  if (!existsSync(path)) return undefined;
  const state = stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  if (state.from === from && state.to === to) return state;
  throw new Error(
    `${path} is of a copy from ${state.from} to ${state.to}: end that first, or remove it`,
  );
}

/** At one stroke: whoever is cut off while it is written has the former one. */
export function keepState(path: string, state: KeptState): void {
  writeFileSync(`${path}.next`, JSON.stringify(state));
  renameSync(`${path}.next`, path);
}

export function forgetState(path: string): void {
  rmSync(path, { force: true });
}
