import { randomUUID } from 'node:crypto';
import { addDays, type LocalDate } from '../../domain/local-date';
import { CHANNELS, type Meeting } from '../../domain/meetings/meeting';
import type { CoachingTeam } from '../../domain/teams/team';
import { openSqliteCollection } from '../../storage/collection/sqlite/collection';
import { createStore } from '../../storage/store';
import { uuidOf } from '../support/fake-teams/ids';

/** As many as one full-time leader may have (Kriteeri 8.1, 004:714). */
export const COACHES = 10;
const TOWNS =
  'Porin Rauman Ulvilan Huittisten Kokemäen Kankaanpään Harjavallan Nakkilan Euran Säkylän Eurajoen Merikarvian Pomarkun Siikaisten Karvian Jämijärven Noormarkun Lapin Kiukaisten Köyliön'.split(
    ' ',
  );
const TRADES =
  'Leipomo Kahvila Puutarha Pesula Konepaja Kirjakauppa Siivous Autokorjaamo Keittiö Varasto Kukkakauppa Rautakauppa Painotalo Hotelli Puusepät'.split(
    ' ',
  );
export const EMPLOYERS = TOWNS.length * TRADES.length;
/** Many enough to share a sync to disk, few enough to stay small in memory. */
const WRITES_AT_ONCE = 2_000;

export interface BenchTeam {
  readonly id: string;
  readonly coaches: readonly string[];
  readonly employers: readonly string[];
}

export function benchTeam(name: string): BenchTeam {
  return {
    id: uuidOf(name),
    coaches: Array.from({ length: COACHES }, (_, index) => uuidOf(`${name} coach ${index}`)),
    employers: Array.from({ length: EMPLOYERS }, (_, index) => uuidOf(`${name} employer ${index}`)),
  };
}

export function employerName(index: number): string {
  const trade = TRADES[Math.floor(index / TOWNS.length) % TRADES.length];
  return `${TOWNS[index % TOWNS.length]} ${trade}`;
}

/**
 * A store file with teams of so many meetings each, through the storage layer. Eight contacts a
 * coach and week, as the quality criteria hope for; a hundred thousand then take 24 years.
 */
export async function seedRegion(
  path: string,
  teams: readonly BenchTeam[],
  meetingsEach: number,
  today: LocalDate,
): Promise<void> {
  const collection = await openSqliteCollection(path);
  const { teams: register, employers, meetings } = createStore(collection);
  const now = new Date(`${today}T12:00:00Z`);
  for (const team of teams) {
    const [leader = ''] = team.coaches;
    await register.create(recordOf(team, now), leader, now);
    await inGroups(EMPLOYERS, async (index) => {
      const id = team.employers[index] ?? '';
      const employer = { id, teamId: team.id, name: employerName(index), aliases: [] };
      await employers.add(employer, leader, now);
    });
    const days = Math.ceil((meetingsEach * 7) / (COACHES * 8));
    await inGroups(meetingsEach, async (index) => {
      const metOn = addDays(today, -Math.floor((index * days) / meetingsEach));
      await meetings.log(meetingOf(team, randomUUID(), index, metOn), now);
    });
  }
  await collection.close();
}

/** How many meetings the store holds for the team. */
export async function countMeetings(path: string, team: BenchTeam): Promise<number> {
  const collection = await openSqliteCollection(path);
  const { id } = team;
  const count = await collection.count({ partition: `team:${id}`, type: 'meeting' });
  await collection.close();
  return count;
}

/** The meeting of a running number: coach, employer and channel go round at different paces. */
export function meetingOf(team: BenchTeam, id: string, index: number, metOn: LocalDate): Meeting {
  return {
    id,
    teamId: team.id,
    coachId: team.coaches[index % COACHES] ?? '',
    employerId: team.employers[(index * 7) % EMPLOYERS] ?? '',
    metOn,
    channel: index % 3 === 0 ? (CHANNELS[index % CHANNELS.length] ?? 'phone') : 'faceToFace',
    participants: 'coach',
    concernsJobSeeker: true,
    basis: 'clientWishes',
    isInLineWithPlan: true,
    deeds: ['needsHeard', 'serviceTold'],
    hasVacancy: index % 2 === 0,
    outcome: 'newMeeting',
    nextStep: 'Soitan uudelleen ja sovimme tutustumisen',
    nextStepOn: addDays(metOn, 7),
    minutes: 45,
  };
}

function recordOf(team: BenchTeam, now: Date): CoachingTeam {
  return {
    id: team.id,
    name: 'Satakunta',
    region: 'Satakunta',
    teamsTeamId: `19:${team.id}@thread.tacv2`,
    tenantId: uuidOf('tenant'),
    serviceUrl: 'http://127.0.0.1/',
    people: team.coaches.map((id, index) => ({
      id,
      mri: `29:${id}`,
      name: `Valmentaja ${index}`,
      roles: index === 0 ? ['leader', 'coach'] : ['coach'],
    })),
    weeklyTarget: 6,
    isRural: false,
    language: 'fi',
    createdAt: now.toISOString(),
  };
}

async function inGroups(count: number, write: (index: number) => Promise<void>): Promise<void> {
  for (let start = 0; start < count; start += WRITES_AT_ONCE) {
    const size = Math.min(WRITES_AT_ONCE, count - start);
    await Promise.all(Array.from({ length: size }, (_, index) => write(start + index)));
  }
}
