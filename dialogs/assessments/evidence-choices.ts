import { proposalIn } from '../../cards/assessments/proposal-words';
import type { Choice } from '../../cards/kit/inputs';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import type { Proposals } from './proposals';

/** What can be chosen as a criterion's evidence: what the logs say, and what was noted with a date. */
export async function evidenceFor(
  { language }: Turn,
  _team: CoachingTeam,
  criterion: CriterionNumber,
  proposals: Proposals,
  _services: Lent,
): Promise<Choice[]> {
  const proposal = proposals.get(criterion);
  if (!proposal || proposal.kind === 'none') return [];
  return [{ title: proposalIn(language, proposal), value: 'logs' }];
}
