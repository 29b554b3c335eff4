import { setTimeout as wait } from 'node:timers/promises';
import type { Fleet } from './fleet';

export interface Growth {
  /** Heap in use, megabytes: the least of the first third, and of the last. */
  readonly first: number;
  readonly last: number;
}

/** At the most: a busy machine takes fewer. */
const SAMPLES = 45;

/** Of each process while it lives on: the least of many samples is what a collection left. */
export async function heapsOf(fleet: Fleet, forMs: number): Promise<Growth[]> {
  const urls = fleet.urls();
  const samples: number[][] = [];
  const endsAt = performance.now() + forMs;
  while (performance.now() < endsAt || samples.length < 3) {
    await wait(forMs / SAMPLES);
    samples.push(await Promise.all(urls.map(heapOf)));
  }
  const third = Math.floor(samples.length / 3);
  const least = (some: readonly number[][], place: number) =>
    Math.min(...some.map((heaps) => heaps[place] ?? Number.POSITIVE_INFINITY));
  return urls.map((_url, place) => ({
    first: least(samples.slice(third, 2 * third), place),
    last: least(samples.slice(2 * third), place),
  }));
}

async function heapOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(text)?.[1]) / 2 ** 20;
}
