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
    active.map(async (one) => {
      const members = await membersOf(one, services);
      const { serviceUrl, tenantId: tenant } = one;
      return members?.map((member) => ({ ...member, serviceUrl, tenantId: tenant }));
    }),
  );
  const everybody = [...rosters.flatMap((one) => one ?? []), ...coaching];
  const byId = new Map(
    everybody.filter((one) => one.tenantId === tenantId).map((one) => [one.id, one]),
  );
  return {
    people: [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, 'fi')),
    isPartial: rosters.some((one) => one === undefined),
  };
}
