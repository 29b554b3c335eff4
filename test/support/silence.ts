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
  const limit = new AbortController();
  const timeLimit = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  try {
    const outcome = call();
    await teams.waitFor(() => teams.requests.some(({ fault }) => fault === 'hang'));
    expect(timeLimit).toHaveBeenLastCalledWith(limitMs);
    limit.abort(new DOMException('The limit of the call', 'TimeoutError'));
    return await outcome;
  } finally {
    timeLimit.mockRestore();
  }
}
