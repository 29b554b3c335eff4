import { v5 as uuidFrom } from 'uuid';
import { refuse, write } from '../../domain/kit/decision';
import { addDays, dayAt, type LocalDate, localDateOrThrow, weekOf } from '../../domain/local-date';
import { type CoachingTeam, coachesOf, leadersOf } from '../../domain/teams/team';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import { TICKET_TOPICS } from '../../domain/tickets/ticket';
import { employerIdOf } from '../../storage/employers/employers';
import type { Store } from '../../storage/store';
import { DEMO_EMPLOYERS, DEMO_UNMET } from './employers';
import { DEMO_IDS, type DemoCoach, meetingsOfWeek } from './meetings';
import {
  DEMO_COORDINATOR,
  DEMO_MEMBER,
  DEMO_TEAMS,
  DEMO_TEAMS_TEAM,
  DEMO_TENANT_ID,
  type DemoTeam,
} from './people';

const WEEKS = 12;
/** Where the Playground answers unless told; each activity corrects it. */
const SERVICE_URL = 'http://localhost:56150/_connector';
/** Face-to-face meetings in a usual week, and clients in job search, by place in the team. */
const USUALLY = [5, 6, 3] as const;
const JOB_SEEKERS = [5, 7, 2] as const;
const AT_ONCE = 40;

interface Moment {
  readonly now: Date;
  readonly timeZone: string;
}

/**
 * Keeps the demo region: two teams with their employers and twelve weeks of meetings up to today.
 * Does nothing when it is there. Cut off half-way, it goes on when it is called again: every id is
 * made from a name, and the teams that tell it is there come last.
 */
export async function seedDemo(store: Store, { now, timeZone }: Moment): Promise<void> {
  const lastOne = DEMO_TEAMS[1];
  if (await store.teams.find(lastOne.id)) return;
  const today = dayAt(now, timeZone);
  for (const [index, team] of DEMO_TEAMS.entries()) {
    await seedTeam(store, team, DEMO_EMPLOYERS[index] ?? [], { now, today });
  }
  await store.people.setDemoCoordinator(DEMO_COORDINATOR.id, true);
  // The Playground says en-US of everybody.
  const everybody = [...DEMO_TEAMS.flatMap(({ people }) => people), DEMO_COORDINATOR, DEMO_MEMBER];
  await inPortions(everybody, ({ id }) =>
    store.people.change(id, (present) => ({ language: 'fi' as const, ...present })),
  );
  await store.installations.change(DEMO_TEAMS_TEAM.id, (present) => present ?? installation(now));
  const group = expertGroup(now);
  const press = { groupId: group.id, token: group.lastEdit, actorId: DEMO_COORDINATOR.id, at: now };
  await store.expertGroups.save({ ...press, isNew: true }, (present) =>
    present ? refuse('exists') : write(group),
  );
  for (const [index, team] of DEMO_TEAMS.entries()) {
    // The first team is the oldest: `rooli` takes that one.
    const createdAt = instantOn(addDays(today, -7 * WEEKS - 2 + index));
    await store.teams.create(teamOf(team, createdAt), DEMO_COORDINATOR.id, createdAt);
  }
}

async function seedTeam(
  store: Store,
  team: DemoTeam,
  employers: (typeof DEMO_EMPLOYERS)[number],
  { now, today }: { now: Date; today: LocalDate },
): Promise<void> {
  const addedAt = instantOn(addDays(today, -7 * WEEKS));
  const kept = employers.map(({ aliases = [], ...employer }) => ({
    id: employerIdOf(team.id, employer.name),
    teamId: team.id,
    ...employer,
    aliases: [...aliases],
  }));
  const met = kept.filter(({ name }) => name !== DEMO_UNMET);
  const coaches = coachesOf(team);
  const weeks = Array.from({ length: WEEKS }, (_, ago) => weekOf(addDays(today, -7 * ago)));
  const meetings = coaches.flatMap((coach, place) => {
    const demoCoach = coachOf(team, coach.id, place, met);
    return weeks.flatMap((week) => meetingsOfWeek(demoCoach, week, today));
  });
  await inPortions(kept, (employer) => store.employers.add(employer, DEMO_COORDINATOR.id, addedAt));
  await inPortions(meetings, (meeting) => {
    const at = instantOn(meeting.metOn);
    return store.meetings.log(meeting, at < now ? at : now);
  });
  // This week's number is left for the coach to give.
  const counts = coaches.flatMap(({ id }, place) =>
    weeks.slice(1).map((week, ago) => ({ id, week, count: jobSeekersOf(place, ago) })),
  );
  await inPortions(counts, ({ id, week, count }) => {
    const token = uuidFrom(`seekers ${id} ${week}`, DEMO_IDS);
    return store.weekNotes.tell(
      team.id,
      { coachId: id, week, jobSeekers: count },
      { actorId: id, at: now, token },
    );
  });
}

/** Each coach's own employers come first, and differ. */
function coachOf(
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

function jobSeekersOf(place: number, weeksAgo: number): number {
  const usual = JOB_SEEKERS[place] ?? 5;
  return usual < 3 ? usual : usual + (weeksAgo % 3) - 1;
}

function teamOf(team: DemoTeam, createdAt: Date): CoachingTeam {
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
function expertGroup(now: Date): ExpertGroup {
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

function installation(now: Date) {
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

/** Early afternoon of the day in Finland. */
function instantOn(day: LocalDate): Date {
  return new Date(`${localDateOrThrow(day)}T12:00:00.000Z`);
}

async function inPortions<T>(
  items: readonly T[],
  write: (item: T) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    await Promise.all(items.slice(start, start + AT_ONCE).map(write));
  }
}
