import type { FakeTeams } from './fake-teams';

/**
 * Makes a call that Teams leaves without an answer (`kind: 'hang'`), and lets its time limit run
 * out once Teams has got it: the test does not wait, and is not too early on a slow machine.
 */
export async function whenSilent<T>(
  teams: FakeTeams,
  limitMs: number,
  call: () => Promise<T>,
): Promise<T> {
  const timers = jest.spyOn(globalThis, 'setTimeout');
  try {
    const outcome = call();
    await teams.waitFor(() => teams.requests.some(({ fault }) => fault === 'hang'));
    const limits = timers.mock.calls.filter(([, ms]) => ms === limitMs);
    expect(limits).toHaveLength(1);
    for (const [pass] of limits) pass();
    return await outcome;
  } finally {
    timers.mockRestore();
  }
}
