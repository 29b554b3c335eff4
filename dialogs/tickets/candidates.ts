import type { Expert } from '../../domain/tickets/expert-group';
import { membersOf } from '../teams/team-roster';
import type { Lent } from './lent';

export interface Candidates {
  /** By name; each person once. */
  readonly people: readonly Expert[];
  /** Teams did not tell the members of some team. */
  readonly isPartial: boolean;
}

/** Who can be named an expert: the coaching teams' people and everybody in the bot's Teams teams. */
export async function expertCandidates(services: Lent, tenantId: string): Promise<Candidates> {
  const { store } = services;
  const [teams, installations] = await Promise.all([store.teams.all(), store.installations.all()]);
  const coaching = teams
    .map(({ value }) => value)
    .flatMap(({ people, serviceUrl, tenantId: tenant }) =>
      people.map(({ id, mri, name }) => ({ id, mri, name, serviceUrl, tenantId: tenant })),
    );
  const active = installations.filter(({ state }) => state === 'active');
  const rosters = await Promise.all(
    active.map(async (installation) => {
      const members = await membersOf(installation, services);
      const { serviceUrl, tenantId: tenant } = installation;
      return members?.map((member) => ({ ...member, serviceUrl, tenantId: tenant }));
    }),
  );
  const everybody = [...rosters.flatMap((members) => members ?? []), ...coaching];
  const byId = new Map(
    everybody.filter((person) => person.tenantId === tenantId).map((person) => [person.id, person]),
  );
  return {
    people: [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'fi')),
    isPartial: rosters.some((members) => members === undefined),
  };
}
