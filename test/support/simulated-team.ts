import type { CoachingTeam } from '../../domain/teams/team';
import { uuidOf } from './fake-teams/ids';

/** A team with two leaders, three coaches and a channel, the same for the same number. */
export function simulatedTeam(index: number, createdAt: Date, leaders = 2): CoachingTeam {
  const person = (name: string, role: 'leader' | 'coach') => ({
    id: uuidOf(`${index} ${name}`),
    mri: `29:${uuidOf(`mri ${index} ${name}`)}`,
    name: `${name} ${index}`,
    roles: [role],
  });
  const named = (count: number, name: string) =>
    Array.from({ length: count }, (_, place) => `${name} ${place + 1}`);
  return {
    id: uuidOf(`team ${index}`),
    name: `Tiimi ${index}`,
    region: 'Satakunta',
    teamsTeamId: `19:${uuidOf(`teams team ${index}`)}@thread.tacv2`,
    tenantId: uuidOf('tenant'),
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    summaryChannelId: `19:${uuidOf(`channel ${index}`)}@thread.tacv2`,
    people: [
      ...named(leaders, 'Leader').map((name) => person(name, 'leader')),
      ...named(3, 'Coach').map((name) => person(name, 'coach')),
    ],
    weeklyTarget: 6,
    isRural: false,
    language: 'fi',
    createdAt: createdAt.toISOString(),
  };
}
