import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When something at the path, or below it, was last changed, added or removed (ms); 0 without it. */
export function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(stats.mtimeMs, ...below);
}
