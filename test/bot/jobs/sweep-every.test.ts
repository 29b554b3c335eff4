import { sweepEvery } from '../../../bot/jobs/sweep-every';
import { createLogger } from '../../../bot/runtime/logger';

const log = createLogger('silent');

it('a look that takes longer than the wait is not joined by a second, and is waited for', async () => {
  let begun = 0;
  let end = () => {};
  const looks = sweepEvery(
    () => {
      begun += 1;
      return new Promise<void>((resolve) => {
        end = resolve;
      });
    },
    { everyMs: 10, code: 'test', log },
  );
  jest.useFakeTimers();
  looks.start();
  jest.advanceTimersByTime(100);
  expect(begun).toBe(1);

  let isStopped = false;
  const stopped = looks.stop().then(() => {
    isStopped = true;
  });
  await Promise.resolve();
  expect(isStopped).toBe(false);
  end();
  await stopped;
  jest.useRealTimers();
});

it('a look that fails is followed by the next', async () => {
  let begun = 0;
  const looks = sweepEvery(
    async () => {
      begun += 1;
      throw new Error('the store is away');
    },
    { everyMs: 10, code: 'test', log },
  );
  jest.useFakeTimers();
  looks.start();
  await jest.advanceTimersByTimeAsync(25);
  await looks.stop();
  jest.useRealTimers();
  expect(begun).toBe(3);
});
