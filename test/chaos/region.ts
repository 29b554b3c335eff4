import { write } from '../../domain/kit/decision';
import type { CoachingTeam, TeamRole } from '../../domain/teams/team';
import type { Store } from '../../storage/store';
import { personInTeam } from '../support/bot-under-test';
import { type Channel, FakeTeams, type FakeUser } from '../support/fake-teams';
import { uuidOf } from '../support/fake-teams/ids';

const EMPLOYERS = 40;
/** Before the first digest of the run. */
const CREATED_AT = new Date('2026-11-01T08:00:00Z');

export interface Person {
  readonly user: FakeUser;
  readonly role: 'coach' | 'leader' | 'member' | 'coordinator';
  readonly team: ChaosTeam;
  /** How many meetings the person has tried to log. */
  logged: number;
}

export interface ChaosTeam {
  readonly record: CoachingTeam;
  /** Where people speak. */
  readonly general: Channel;
  /** Where nothing but the digests goes. */
  readonly summary: Channel;
  /** A leader who says nothing: what comes into this chat is the outbox's alone. */
  readonly silentLeader: FakeUser;
  readonly employers: readonly { readonly id: string; readonly name: string }[];
}

export interface Region {
  readonly teams: FakeTeams;
  readonly people: readonly Person[];
  readonly coachingTeams: readonly ChaosTeam[];
  readonly coordinator: FakeUser;
}

/** Teams of so many people who speak (a leader, a member, coaches) and of one leader who does not. */
export async function startRegion(
  size: { readonly teams: number; readonly peopleEach: number },
  now: () => Date,
): Promise<Region> {
  const teams = await FakeTeams.start({ now, rosterPage: { default: 50, max: 100 } });
  const coordinator = teams.addUser('Kerttu Koordinaattori');
  const coachingTeams: ChaosTeam[] = [];
  const people: Person[] = [];
  for (let index = 0; index < size.teams; index += 1) {
    const named = (what: string) => teams.addUser(`${what} ${index}`);
    const silentLeader = named('Hiljainen Tiiminvetäjä');
    const leader = named('Tiina Tiiminvetäjä');
    const member = named('Jaana Jäsen');
    const coaches = Array.from({ length: size.peopleEach - 2 }, (_, n) => named(`Valmentaja ${n}`));
    const members = [silentLeader, leader, member, ...coaches];
    const place = teams.addTeam({ name: `Tiimi ${index}`, owners: [coordinator], members });
    place.botInstalled = true;
    const [general] = place.channels;
    if (!general) throw new Error('a team without channels');
    const id = `19:${uuidOf(`summary ${index}`).replaceAll('-', '')}@thread.tacv2`;
    const summary: Channel = { kind: 'channel', id, name: 'Koosteet', team: place, deleted: false };
    place.channels.push(summary);
    const roles = new Map<FakeUser, TeamRole>([
      [silentLeader, 'leader'],
      [leader, 'leader'],
      ...coaches.map((coach) => [coach, 'coach'] as const),
    ]);
    const record: CoachingTeam = {
      id: uuidOf(`chaos team ${index}`),
      name: place.name,
      region: 'Satakunta',
      teamsTeamId: place.id,
      tenantId: teams.tenantId,
      serviceUrl: teams.serviceUrl,
      summaryChannelId: summary.id,
      people: [...roles].map(([user, role]) => personInTeam(user, [role])),
      weeklyTarget: 6,
      isRural: false,
      language: 'fi',
      createdAt: CREATED_AT.toISOString(),
    };
    const employers = Array.from({ length: EMPLOYERS }, (_, n) => ({
      id: uuidOf(`employer ${index} ${n}`),
      name: `Leipomo ${String.fromCharCode(65 + (n % 26))}ikkala ${n}`,
    }));
    const team = { record, general, summary, silentLeader, employers };
    coachingTeams.push(team);
    const person = (user: FakeUser, role: Person['role']): Person => ({
      user,
      role,
      team,
      logged: 0,
    });
    people.push(person(leader, 'leader'), person(member, 'member'));
    people.push(...coaches.map((coach) => person(coach, 'coach')));
    if (index === 0) people.push(person(coordinator, 'coordinator'));
  }
  return { teams, people, coachingTeams, coordinator };
}

/** Puts the region into an empty store, and a group of experts who get the questions. */
export async function seedRegion({ coachingTeams, teams, coordinator }: Region, store: Store) {
  for (const { record, employers } of coachingTeams) {
    await store.teams.create(record, coordinator.aadObjectId, CREATED_AT);
    for (const employer of employers)
      await store.employers.add(
        { ...employer, teamId: record.id, aliases: [] },
        coordinator.aadObjectId,
        CREATED_AT,
      );
  }
  const { serviceUrl, tenantId } = teams;
  const { aadObjectId: id, mri, name } = coordinator;
  const group = {
    id: uuidOf('experts'),
    name: 'Lomaketiimi',
    topics: ['forms' as const],
    members: [{ id, mri, name, serviceUrl, tenantId }],
    createdAt: CREATED_AT.toISOString(),
    lastEdit: 'seed',
  };
  const press = { groupId: group.id, token: 'seed', actorId: id, at: CREATED_AT, isNew: true };
  await store.expertGroups.save(press, () => write(group));
}
