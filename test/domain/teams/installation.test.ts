import { afterChange } from '../../../domain/teams/after-install-event';
import { afterSpeech } from '../../../domain/teams/after-speech';
import type { TeamEvent, TeamInstalled } from '../../../domain/teams/install-event';
import { installIn } from '../../../domain/teams/install-in';
import type { Installation } from '../../../domain/teams/installation';

const NOW = new Date('2026-11-24T08:00:00.000Z');
const place = { teamsTeamId: '19:general', tenantId: 'tenant', serviceUrl: 'https://one.test' };
const event: TeamInstalled = {
  kind: 'installed',
  ...place,
  channelId: '19:news',
  teamName: 'Satakunta',
  locale: 'fi-FI',
  deliveryId: 'f:1',
};
const greeted: Installation = {
  ...place,
  name: 'Satakunta',
  state: 'active',
  channelId: '19:news',
  deletedChannelIds: [],
  greetedAt: '2026-01-01T00:00:00.000Z',
};
const changed = (change: { kind: TeamEvent['kind']; channelId?: string; name?: string }) =>
  afterChange(greeted, { channelId: '19:news', name: '', ...place, deliveryId: 'f:2', ...change });

describe('an installation', () => {
  it('is greeted when it is new, and again after a removal', () => {
    expect(installIn(undefined, event, NOW)).toEqual({ ...greeted, greetedAt: NOW.toISOString() });
    const removed = { ...greeted, state: 'removed' as const };
    expect(installIn(removed, event, NOW).greetedAt).toBe(NOW.toISOString());
  });

  it('is not greeted again by an upgrade, and an archived team stays archived', () => {
    const archived = { ...greeted, state: 'archived' as const };
    expect(installIn(archived, { ...event, teamName: undefined }, NOW)).toEqual(archived);
  });

  it.each([
    ['removed', 'removed'],
    ['teamDeleted', 'removed'],
    ['teamArchived', 'archived'],
    ['teamUnarchived', 'active'],
    ['channelRenamed', 'active'],
  ] as const)('after %s it is %s', (kind, state) => {
    expect(changed({ kind }).state).toBe(state);
  });

  it('takes a new name, and keeps the former one when Teams tells none', () => {
    expect(changed({ kind: 'teamRenamed', name: 'Länsi' }).name).toBe('Länsi');
    expect(changed({ kind: 'teamRenamed' }).name).toBe('Satakunta');
  });

  it('falls back to General when its channel is deleted, and knows it when it comes back', () => {
    const without = changed({ kind: 'channelDeleted' });
    expect(without).toMatchObject({ channelId: '19:general', deletedChannelIds: ['19:news'] });
    const back = { kind: 'channelRestored', channelId: '19:news' } as const;
    const restored = afterChange(without, { ...back, ...place, deliveryId: 'f:3' });
    expect(restored.deletedChannelIds).toEqual([]);
  });

  it('is known from speech when its event was missed, and active again', () => {
    expect(afterSpeech(undefined, { ...place, channelId: undefined })).toEqual({
      ...place,
      channelId: '19:general',
      name: '',
      state: 'active',
      deletedChannelIds: [],
    });
    const removed = { ...greeted, state: 'removed' as const };
    expect(afterSpeech(removed, { ...place, channelId: '19:x' })).toEqual(greeted);
    expect(afterSpeech(greeted, { ...place, channelId: '19:x' })).toBeUndefined();
    const moved = { ...place, serviceUrl: 'https://two.test', channelId: '19:x' };
    expect(afterSpeech(greeted, moved)?.serviceUrl).toBe('https://two.test');
  });
});
