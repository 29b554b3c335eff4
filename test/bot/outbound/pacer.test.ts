import { CALLS_A_SECOND, createPacer } from '../../../bot/outbound/pacer';
import { createOutbound } from '../../../bot/outbound/teams-calls';
import { createDigestPlanner } from '../../../bot/outbox/planner';
import { createOutboxSender } from '../../../bot/outbox/sender';
import { createLogger } from '../../../bot/runtime/logger';
import { createMetrics } from '../../../bot/runtime/metrics';
import { adaptiveCard } from '../../../cards/kit/adaptive-card';
import { createStore } from '../../../storage/store';
import { simulatedTeam } from '../../support/simulated-team';
import { openStore } from '../../support/stores';
import { virtualTime } from '../../support/virtual-time';

const TEAMS = 2_500;
/** A Monday at 08:00 in Helsinki. */
const MONDAY = new Date('2026-11-23T06:00:00Z');
const CALL_MS = 120;

describe('the pace of calls', () => {
  it('keeps to seven a second and eight in two in one conversation', () => {
    const pacer = createPacer();
    const turns = Array.from({ length: 9 }, () => pacer.turn('one', 0));
    expect(turns.slice(0, 7).map(({ kind }) => kind)).toEqual(Array(7).fill('soon'));
    expect(turns[7]).toEqual({ kind: 'later', at: 1_000 });
    expect(turns[8]).toMatchObject({ kind: 'later' });
    expect(turns[8]?.kind === 'later' && turns[8].at).toBeGreaterThanOrEqual(2_000);
  });

  it('gives those that asked too early a turn each, however many they are', () => {
    const pacer = createPacer();
    const calledAt: number[] = [];
    let waiting = Array.from({ length: 100 }, () => 0);
    while (waiting.length > 0) {
      const now = Math.min(...waiting);
      const isDue = (at: number) => at <= now;
      const asking = waiting.filter(isDue).length;
      waiting = waiting.filter((at) => !isDue(at));
      for (let call = 0; call < asking; call += 1) {
        const turn = pacer.turn('one', now);
        if (turn.kind === 'later') waiting.push(turn.at);
        else calledAt.push(now + turn.waitMs);
      }
    }
    expect(calledAt).toHaveLength(100);
    for (const { calls, ms } of [
      { calls: 7, ms: 1_000 },
      { calls: 8, ms: 2_000 },
      { calls: 60, ms: 30_000 },
    ])
      for (const [index, at] of calledAt.entries())
        expect(at - (calledAt[index - calls] ?? -ms)).toBeGreaterThanOrEqual(ms);
    expect(Math.max(...calledAt)).toBeLessThan(60_000);
  });

  it('lets one busy conversation hold up no other', () => {
    const pacer = createPacer();
    for (let call = 0; call < 20; call += 1) pacer.turn('busy', 0);
    const turn = pacer.turn('other', 0);
    expect(turn.kind === 'soon' && turn.waitMs).toBeLessThan(1_000);
  });

  it('waits out the pause a conversation asked for', () => {
    const pacer = createPacer();
    pacer.pause('one', 5_000);
    expect(pacer.pausedUntil('one', 4_999)).toBe(5_000);
    expect(pacer.pausedUntil('one', 5_000)).toBeUndefined();
    expect(pacer.pausedUntil('other', 0)).toBeUndefined();
  });
});

it('sends the digests of 2,500 teams at fifty a second, hardly slower', async () => {
  const opened = await openStore();
  const time = virtualTime(MONDAY);
  const store = createStore(time.timeless(opened.collection));
  const dayBefore = new Date(MONDAY.getTime() - 86_400_000);
  await store.plans.begunAt(dayBefore);
  await addTeams();
  const calledAt: number[] = [];
  const log = createLogger('silent');
  const planner = createDigestPlanner({
    store,
    timetable: { digest: '0 8 * * 1', timeZone: 'Europe/Helsinki' },
    clock: time.clock,
    log,
  });
  const sender = createOutboxSender({
    store,
    outbound: createOutbound({
      async call() {
        calledAt.push(time.clock().getTime());
        await time.sleep(CALL_MS);
        return { id: `activity-${calledAt.length}` };
      },
    }),
    clock: time.clock,
    sleep: time.sleep,
    log,
    metrics: createMetrics(),
    compose: async () => ({ card: adaptiveCard('fi', []), summary: '' }),
  });

  await time.until(planner.sweep());
  sender.nudge();
  await time.until(sender.idle());

  expect(calledAt).toHaveLength(TEAMS);
  const seconds = (Math.max(...calledAt) + CALL_MS - MONDAY.getTime()) / 1_000;
  const bound = TEAMS / CALLS_A_SECOND;
  process.stdout.write(`pace: ${TEAMS} digests in ${seconds} simulated seconds, bound ${bound}\n`);
  expect(seconds).toBeLessThanOrEqual(bound * 1.05);
  expect(mostInASecond(calledAt)).toBeLessThanOrEqual(CALLS_A_SECOND);
  await opened.dispose();

  /** Each has one leader, whose chat with the bot is known. */
  async function addTeams(): Promise<void> {
    const numbers = Array.from({ length: TEAMS }, (_, index) => index);
    for (let done = 0; done < TEAMS; done += 100)
      await Promise.all(
        numbers.slice(done, done + 100).map(async (index) => {
          const { summaryChannelId: _channel, ...team } = simulatedTeam(index, dayBefore, 1);
          await store.teams.create(team, 'coordinator', dayBefore);
          const [leader] = team.people;
          if (!leader) throw new Error('a team without a leader');
          const { serviceUrl, tenantId } = team;
          const chat = { mri: leader.mri, serviceUrl, tenantId, conversationId: `chat-${index}` };
          await store.people.change(leader.id, (present) => ({ ...present, chat }));
        }),
      );
  }
}, 300_000);

function mostInASecond(times: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [last, at] of times.entries()) {
    while ((times[first] ?? at) <= at - 1_000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
