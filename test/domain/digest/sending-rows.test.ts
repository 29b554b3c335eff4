import type { Sending } from '../../../domain/digest/sending';
import { rowsOf } from '../../../domain/digest/sending-rows';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import type { CoachingTeam, TeamRole } from '../../../domain/teams/team';

const week = weekOf(localDateOrThrow('2026-11-18'));
const person = (id: string, ...roles: TeamRole[]) => ({ id, mri: `29:${id}`, name: id, roles });
const team: CoachingTeam = {
  id: 'pori',
  name: 'Porin tiimi',
  region: 'Satakunta',
  teamsTeamId: '19:satakunta',
  tenantId: 'tenant',
  serviceUrl: 'http://127.0.0.1/',
  summaryChannelId: '19:tiedotteet',
  people: [person('tiina', 'leader'), person('veikko', 'coach'), person('anna', 'coach', 'leader')],
  weeklyTarget: 6,
  isRural: false,
  language: 'fi',
  createdAt: '2026-01-01T00:00:00.000Z',
};
const sending = (kind: Sending['kind'], nth = 0): Sending => {
  const at = new Date('2026-11-23T06:00:00Z');
  return { kind, week, nth, at, until: at };
};
const recipients = (kind: Sending['kind']) => rowsOf(team, sending(kind)).map(({ to }) => to);

describe('the rows of a sending', () => {
  it('are a digest for each leader and one for the channel', () => {
    const channel = { channel: '19:tiedotteet', teamsTeamId: '19:satakunta' };
    expect(recipients('digest')).toEqual([{ person: 'tiina' }, { person: 'anna' }, channel]);
  });

  it('leave the channel out when the team has none for summaries', () => {
    const rows = rowsOf({ ...team, summaryChannelId: undefined }, sending('digest'));
    expect(rows.map(({ make }) => make.kind)).toEqual(['leaderDigest', 'leaderDigest']);
  });

  it('are a reminder for each leader, and a question for each coach', () => {
    expect(recipients('reviewReminder')).toEqual([{ person: 'tiina' }, { person: 'anna' }]);
    expect(recipients('coachPrompt')).toEqual([{ person: 'veikko' }, { person: 'anna' }]);
  });

  it('have ids that follow from team, week, kind and person: stored rows have them', () => {
    const ids = (['digest', 'reviewReminder', 'coachPrompt'] as const).map((kind) =>
      rowsOf(team, sending(kind, 2)).map(({ id }) => id),
    );
    expect(ids.flat()).toEqual([
      'digest:pori:2026-W47:leader:tiina',
      'digest:pori:2026-W47:leader:anna',
      'digest:pori:2026-W47:channel',
      'review:pori:2026-W47:tiina',
      'review:pori:2026-W47:anna',
      'prompt:pori:2026-W47:veikko:2',
      'prompt:pori:2026-W47:anna:2',
    ]);
  });
});
