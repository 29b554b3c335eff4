import { Agent, request } from 'node:http';

/** As many as Teams may send at once. */
export const CONCURRENCY = 16;

export interface Post {
  readonly status: number;
  readonly body: string;
}

export type PostTo = (activity: object) => Promise<Post>;

export interface Poster {
  readonly post: PostTo;
  /** Closes the idle connections: a bot that waits for its round may be closing them, too. */
  rest(): void;
}

/** Posts activities to a bot, over connections that stay open. */
export function poster(url: string, atOnce = CONCURRENCY): Poster {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const post: PostTo = (activity) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(activity);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString('utf8'),
          });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return { post, rest: () => agent.destroy() };
}

export interface Load {
  readonly perSecond: number;
  /** Of each turn, in milliseconds. */
  readonly times: readonly number[];
}

/** Takes `turns` turns, `CONCURRENCY` of them at any time. A turn that fails ends it all. */
export async function load(turns: number, takeTurn: () => Promise<void>): Promise<Load> {
  const times: number[] = [];
  let started = 0;
  async function worker(): Promise<void> {
    while (started < turns) {
      started += 1;
      const start = performance.now();
      await takeTurn();
      times.push(performance.now() - start);
    }
  }
  const start = performance.now();
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return { perSecond: (turns / (performance.now() - start)) * 1000, times };
}
