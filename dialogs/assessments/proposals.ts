import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { Level } from '../../domain/criteria/level';
import type { Proposal } from '../../domain/criteria/proposal';
import { proposalsOf } from '../../domain/criteria/proposals';
import type { CoachingTeam } from '../../domain/teams/team';
import { criteriaFactsOf } from '../criteria/team-facts';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

export type Proposals = ReadonlyMap<CriterionNumber, Proposal>;

/**
 * What the team's logs and the months' totals propose today. An assessor may be of another house: no
 * single coach's outcome is in it.
 */
export async function proposalsFor(
  { now }: Turn,
  team: CoachingTeam,
  { store, timeZone }: Lent,
): Promise<Proposals> {
  const facts = await criteriaFactsOf(team, { now, timeZone }, store);
  return new Map(
    proposalsOf(facts).map((proposal) => [proposal.criterion, withoutCoaches(proposal)]),
  );
}

function withoutCoaches(proposal: Proposal): Proposal {
  return proposal.kind === 'none' ? proposal : { ...proposal, coaches: undefined };
}

export function levelsIn(proposals: Proposals): ReadonlyMap<CriterionNumber, Level> {
  return new Map(
    [...proposals.values()].flatMap((proposal) =>
      proposal.kind === 'computed' ? [[proposal.criterion, proposal.level] as const] : [],
    ),
  );
}
