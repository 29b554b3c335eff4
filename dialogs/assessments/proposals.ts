import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { Level } from '../../domain/criteria/level';
import type { Proposal } from '../../domain/criteria/proposal';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

export type Proposals = ReadonlyMap<CriterionNumber, Proposal>;

/** What the team's logs propose today. */
export async function proposalsFor(
  _turn: Turn,
  _team: CoachingTeam,
  _services: Lent,
): Promise<Proposals> {
  return new Map();
}

export function levelsIn(proposals: Proposals): ReadonlyMap<CriterionNumber, Level> {
  return new Map(
    [...proposals.values()].flatMap((proposal) =>
      proposal.kind === 'computed' ? [[proposal.criterion, proposal.level] as const] : [],
    ),
  );
}
