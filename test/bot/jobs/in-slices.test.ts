import { inSlices } from '../../../bot/jobs/in-slices';

function* steps(count: number, step: (index: number) => void): Generator<void> {
  for (let index = 0; index < count; index += 1) {
    step(index);
    yield;
  }
}

/** Keeps the processor busy until the clock has gone on by a millisecond. */
function busy(): void {
  const until = performance.now() + 1;
  while (performance.now() < until);
}

describe('long work in slices', () => {
  it('takes every step, and lets others have their turn between', async () => {
    const seen: string[] = [];
    const work = inSlices(
      steps(50, (index) => {
        busy();
        seen.push(`step ${index}`);
      }),
    );
    setImmediate(() => seen.push('somebody else'));
    await work;
    expect(seen).toHaveLength(51);
    expect(seen.at(-1)).toBe('step 49');
  });
});
