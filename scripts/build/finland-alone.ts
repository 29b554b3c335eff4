import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Where the calendar's rules are taken from, and the zone in which its days begin. */
const COUNTRY = 'FI';
const ZONE = 'Europe/Helsinki';

interface Rules {
  readonly holidays: Readonly<Record<string, unknown>>;
}
interface Zones {
  readonly version: string;
  readonly zones: readonly string[];
}

/**
 * Of the tables that `date-holidays` brings for all the world, what Finland's calendar reads: the
 * rest is a megabyte that every start would parse.
 */
export const finlandAlone: Plugin = {
  name: 'finland-alone',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]date-holidays[\\/]lib[\\/]data\.cjs$/ }, async ({ path }) => {
      const rules: Rules = await readJson(join(dirname(path), '../data/holidays.json'));
      const holidays = { [COUNTRY]: rules.holidays[COUNTRY] };
      return { contents: `exports.data = ${JSON.stringify({ ...rules, holidays })};` };
    });
    onLoad(
      { filter: /[\\/]moment-timezone[\\/]data[\\/]packed[\\/]latest\.json$/ },
      async ({ path }) => {
        const { version, zones }: Zones = await readJson(path);
        const kept = zones.filter((zone) => zone.startsWith(`${ZONE}|`));
        const table = { version, zones: kept, links: [], countries: [] };
        return { contents: JSON.stringify(table), loader: 'json' };
      },
    );
  },
};

async function readJson(path: string) {
  return JSON.parse(await readFile(path, 'utf8'));
}
