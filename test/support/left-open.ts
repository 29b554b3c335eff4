type Close = () => Promise<unknown>;

const open = new Set<Close>();

/** What a test must close, noted until it has: one that fails on the way may not come to it. */
export function noteOpen(close: Close): void {
  open.add(close);
}

export function noteClosed(close: Close): void {
  open.delete(close);
}

/** After each file of tests (see `jest/runner.js`): a server that still listens would keep jest from ending. */
export async function closeLeftOpen(): Promise<void> {
  const closes = [...open].reverse();
  open.clear();
  for (const close of closes) await close().catch(() => undefined);
}
