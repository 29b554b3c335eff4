const EVERY_MS = 20;

/**
 * How long this process has been kept waiting for the machine: what is late here is late in the bots
 * too, and none of their doing.
 */
export function watchStalls() {
  const late: { readonly at: number; readonly ms: number }[] = [];
  let expected = performance.now() + EVERY_MS;
  const timer = setInterval(() => {
    const now = performance.now();
    if (now > expected + EVERY_MS) late.push({ at: now, ms: now - expected });
    expected = now + EVERY_MS;
  }, EVERY_MS);
  return {
    /** Milliseconds of the stretch from `from` on. */
    within: (from: number, ms: number) =>
      late.filter(({ at }) => at >= from && at <= from + ms).reduce((sum, one) => sum + one.ms, 0),
    total: () => late.reduce((sum, { ms }) => sum + ms, 0),
    stop: () => clearInterval(timer),
  };
}

export type Stalls = ReturnType<typeof watchStalls>;
