import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { Level } from '../../domain/criteria/level';
import { proposalsOf } from '../../domain/criteria/proposals';
import {
  proposalForCoaches,
  type ShownProposal,
} from '../../domain/criteria/proposals-for-coaches';
import { countsFor } from '../../domain/evidence/who-may';
import { canSeeCoachesInCriteria } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { criteriaFactsOf } from '../criteria/team-facts';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

export type Proposals = ReadonlyMap<CriterionNumber, ShownProposal>;

/**
 * What the team's logs, days and months' totals propose today. An assessor may be of another house:
 * no single coach's outcome is in it, and for whoever does not lead the team nothing of so few coaches
 * that one's could be worked out (as with the team's mean in the digest).
 */
export async function proposalsFor(
  { access, now }: Turn,
  team: CoachingTeam,
  { store, timeZone }: Lent,
): Promise<Proposals> {
  const all = await criteriaFactsOf(team, { now, timeZone }, store);
  const facts = { ...all, evidence: all.evidence.filter((noted) => countsFor(access, noted)) };
  const leads = canSeeCoachesInCriteria(access, team.id);
  return new Map(
    proposalsOf(facts).map((proposal) => [
      proposal.criterion,
      leads ? withoutCoaches(proposal) : proposalForCoaches(proposal, facts),
    ]),
  );
}

function withoutCoaches(proposal: ShownProposal): ShownProposal {
  return 'coaches' in proposal ? { ...proposal, coaches: undefined } : proposal;
}

export function levelsIn(proposals: Proposals): ReadonlyMap<CriterionNumber, Level> {
  return new Map(
    [...proposals.values()].flatMap((proposal) =>
      proposal.kind === 'computed' ? [[proposal.criterion, proposal.level] as const] : [],
    ),
  );
}
