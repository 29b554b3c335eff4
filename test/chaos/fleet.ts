import { z } from 'zod';
import { type KillableChild, startChild } from '../support/killable-child';
import { pick } from '../support/random';
import type { ChildOrders } from './child-orders';
import type { Stall } from './stalls';

const stallSchema = z.object({ from: z.number(), to: z.number() });

interface Instance {
  child: KillableChild;
  /** Missing while it starts. */
  url: string | undefined;
}

/** The processes of `program` (`chaos-child.ts`, built): killed, and started again as a service does it. */
export function createFleet(program: string, random: () => number) {
  const instances: Instance[] = [];
  const everybody: KillableChild[] = [];
  let kills = 0;

  async function begin(orders: ChildOrders): Promise<Instance> {
    const child = startChild(program, [JSON.stringify(orders)]);
    everybody.push(child);
    const instance: Instance = { child, url: undefined };
    await child.linesReached(1);
    [instance.url] = child.lines();
    return instance;
  }

  return {
    kills: () => kills,
    async start(count: number, orders: ChildOrders): Promise<void> {
      const started = Array.from({ length: count }, () => begin(orders));
      instances.push(...(await Promise.all(started)));
    },
    /** Ends one as a power cut would, and starts it again. */
    async killOne(orders: ChildOrders): Promise<void> {
      const instance = pick(random, instances);
      instance.url = undefined;
      kills += 1;
      await instance.child.kill();
      Object.assign(instance, await begin(orders));
    },
    async killAll(): Promise<void> {
      const all = instances.splice(0);
      kills += all.length;
      await Promise.all(all.map(({ child }) => child.kill()));
    },
    /** One that listens; nothing when none does. */
    url(): string | undefined {
      const up = instances.flatMap(({ url }) => url ?? []);
      return up.length > 0 ? pick(random, up) : undefined;
    },
    /** Each process has looked once for what is to be sent; a look that fails counts too. */
    async plannersHaveLooked(): Promise<void> {
      await Promise.all(instances.map(({ child }) => child.linesReached(2)));
    },
    /** Of all processes so far; a kill may have cut off the last line. */
    stalls: (): Stall[] =>
      everybody.flatMap((child) =>
        child
          .lines()
          .slice(2)
          .flatMap((line) => (line.endsWith('}') ? [stallSchema.parse(JSON.parse(line))] : [])),
      ),
    urls: () => instances.flatMap(({ url }) => url ?? []),
  };
}

export type Fleet = ReturnType<typeof createFleet>;
