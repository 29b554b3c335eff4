import { v5 as uuidFrom } from 'uuid';
import { refuse, write } from '../../domain/kit/decision';
import { addDays, dayAt, type LocalDate, localDateOrThrow, weekOf } from '../../domain/local-date';
import { coachesOf } from '../../domain/teams/team';
import { employerIdOf } from '../../storage/employers/employer-id';
import type { Store } from '../../storage/store';
import { DEMO_IDS } from './demo-coach';
import { coachOf, expertGroup, installation, teamOf } from './demo-records';
import { DEMO_EMPLOYERS, DEMO_UNMET } from './employers';
import { seedEvidence } from './evidence';
import { meetingsOfWeek } from './meetings';
import {
  DEMO_COORDINATOR,
  DEMO_MEMBER,
  DEMO_TEAMS,
  DEMO_TEAMS_TEAM,
  type DemoTeam,
} from './people';

const WEEKS = 12;

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
  await seedEvidence(store, team, { now, today, weeks });
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

function jobSeekersOf(place: number, weeksAgo: number): number {
  const usual = JOB_SEEKERS[place] ?? 5;
  return usual < 3 ? usual : usual + (weeksAgo % 3) - 1;
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
