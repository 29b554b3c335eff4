import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The Playground opens a browser by itself, and ends where there is nothing to open one with, as on a
 * bare server: there it is told not to.
 */
export function browserChoice(env: NodeJS.ProcessEnv): { TEAMSAPPTESTER_BROWSER?: 'none' } {
  const folders = (env.PATH ?? '').split(delimiter);
  const canOpen =
    process.platform !== 'linux' || folders.some((folder) => existsSync(join(folder, 'xdg-open')));
  return canOpen ? {} : { TEAMSAPPTESTER_BROWSER: 'none' };
}
