import { digestTeamOf } from '../../../domain/digest/digest-team';
import type { CoachingTeam } from '../../../domain/teams/team';

it('a team made on a Monday after midnight has no week before, though it is still Sunday in UTC', () => {
  const team: CoachingTeam = {
    id: 'pori',
    name: 'Pori',
    region: 'Satakunta',
    teamsTeamId: '19:t',
    tenantId: 'tenant',
    serviceUrl: 'https://x',
    people: [],
    weeklyTarget: 6,
    isRural: false,
    language: 'fi',
    createdAt: '2026-11-15T22:30:00.000Z',
  };
  expect(digestTeamOf(team, 'Europe/Helsinki').since).toBe('2026-11-16');
  expect(digestTeamOf(team, 'UTC').since).toBe('2026-11-15');
});
