const SLICE_MS = 10;

/** Takes the steps one after the other, and lets others have their turn after every 10 ms. */
export async function inSlices(steps: Iterator<void>): Promise<void> {
  for (let begunAt = performance.now(); !steps.next().done; ) {
    if (performance.now() - begunAt < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    begunAt = performance.now();
  }
}
