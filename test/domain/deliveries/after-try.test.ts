import { afterLease, claimOf } from '../../../domain/deliveries/claim';
import { fateOf } from '../../../domain/deliveries/fate';
import { OUTBOX_STATES, type OutboxRow } from '../../../domain/deliveries/outbox-row';
import { sendAgainOf } from '../../../domain/deliveries/send-again';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';

const now = new Date('2026-11-23T06:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const row: OutboxRow = {
  id: 'digest',
  to: { person: 'tiina' },
  summary: '',
  state: 'waiting',
  dueAt: now.toISOString(),
  attempts: 0,
};

describe('a claimed row', () => {
  const claimed = claimOf(row, now);

  it('counts the try, and is left alone while its holder may live', () => {
    expect(claimed).toMatchObject({ state: 'sending', attempts: 1 });
    expect(afterLease(claimed, later(60_000))).toBeUndefined();
  });

  it('is of unknown fate once its holder is dead, but for a change in place', () => {
    expect(afterLease(claimed, later(60_001))?.state).toBe('unknown');
    const change = { ...claimed, replaces: 'other' };
    expect(afterLease(change, later(60_001))?.state).toBe('waiting');
  });
});

it('is sent again only when it may not have arrived, and is late for nothing then', () => {
  const week = weekOf(localDateOrThrow('2026-11-16'));
  const digest: OutboxRow = { ...row, make: { kind: 'channelDigest', teamId: 'pori', week } };
  const again = OUTBOX_STATES.filter(
    (state) => sendAgainOf({ ...digest, state }, now).kind === 'write',
  );
  expect(again).toEqual(['failed', 'unknown', 'expired']);
  const expired: OutboxRow = { ...digest, state: 'expired', expiresAt: now.toISOString() };
  const decision = sendAgainOf(expired, later(1));
  expect(decision.kind === 'write' && decision.next.expiresAt).toBeUndefined();
});

it.each([
  [{ state: 'sending', reason: 'throttled' }, 'throttled'],
  [{ state: 'failed', reason: 'throttled' }, 'gaveUp'],
  [{ state: 'failed', reason: 'gone' }, 'gone'],
  [
    { state: 'sent', scheduledAt: now.toISOString(), sentAt: later(3_600_000).toISOString() },
    'sent',
  ],
  [
    { state: 'sent', scheduledAt: now.toISOString(), sentAt: later(3_600_001).toISOString() },
    'sentLate',
  ],
] as const)('of %j it is told that it is %s', (change, fate) => {
  expect(fateOf({ ...row, ...change })).toBe(fate);
});
