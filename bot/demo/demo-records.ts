import { v5 as uuidFrom } from 'uuid';
import { type CoachingTeam, leadersOf } from '../../domain/teams/team';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import { TICKET_TOPICS } from '../../domain/tickets/ticket';
import { DEMO_IDS, type DemoCoach, USUALLY } from './demo-coach';
import {
  DEMO_COORDINATOR,
  DEMO_TEAMS,
  DEMO_TEAMS_TEAM,
  DEMO_TENANT_ID,
  type DemoTeam,
} from './people';

/** Where the Playground answers unless told; each activity corrects it. */
const SERVICE_URL = 'http://localhost:56150/_connector';

/** Each coach's own employers come first, and differ. */
export function coachOf(
  team: DemoTeam,
  id: string,
  place: number,
  employers: readonly { readonly id: string }[],
): DemoCoach {
  const ids = employers.map((employer) => employer.id);
  const start = place * Math.floor(ids.length / 3);
  const [first = '', ...others] = [...ids.slice(start), ...ids.slice(0, start)];
  return { id, teamId: team.id, usually: USUALLY[place] ?? 5, employerIds: [first, ...others] };
}

export function teamOf(team: DemoTeam, createdAt: Date): CoachingTeam {
  return {
    id: team.id,
    name: team.name,
    region: 'Satakunta',
    teamsTeamId: DEMO_TEAMS_TEAM.id,
    tenantId: DEMO_TENANT_ID,
    serviceUrl: SERVICE_URL,
    summaryChannelId: team.channelId,
    people: team.people,
    weeklyTarget: 6,
    isRural: team.isRural,
    language: 'fi',
    createdAt: createdAt.toISOString(),
  };
}

/** Those who answer what the bot does not: the leaders, and the coordinator. */
export function expertGroup(now: Date): ExpertGroup {
  const leaders = DEMO_TEAMS.flatMap((team) => leadersOf(team));
  return {
    id: uuidFrom('experts', DEMO_IDS),
    name: 'Satakunnan asiantuntijat',
    topics: TICKET_TOPICS,
    members: [...leaders, DEMO_COORDINATOR].map(({ id, mri, name }) => ({
      id,
      mri,
      name,
      serviceUrl: SERVICE_URL,
      tenantId: DEMO_TENANT_ID,
    })),
    createdAt: now.toISOString(),
    lastEdit: 'demo',
  };
}

export function installation(now: Date) {
  return {
    teamsTeamId: DEMO_TEAMS_TEAM.id,
    tenantId: DEMO_TENANT_ID,
    serviceUrl: SERVICE_URL,
    name: DEMO_TEAMS_TEAM.name,
    state: 'active' as const,
    channelId: DEMO_TEAMS_TEAM.id,
    deletedChannelIds: [],
    greetedAt: now.toISOString(),
  };
}
