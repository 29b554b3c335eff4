import { LOGS, notedChoice, notedTitle } from '../../cards/assessments/evidence-choice';
import { proposalIn } from '../../cards/assessments/proposal-words';
import type { Choice } from '../../cards/kit/inputs';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import { standing } from '../../domain/evidence/evidence';
import { EVIDENCE_RULES, kindsFor } from '../../domain/evidence/evidence-kind';
import { addMonths } from '../../domain/local-date';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import type { Proposals } from './proposals';

const MONTHS = 12;
/** More would be a wall of ticks; the rest counts in the figure. */
const MOST = 12;

/**
 * What can be chosen as a criterion's evidence: what the logs say, and what was noted with a date,
 * newest first. What a coach or two people alone may see is not among them: a report goes to others.
 */
export async function evidenceFor(
  { language, today }: Turn,
  team: CoachingTeam,
  criterion: CriterionNumber,
  proposals: Proposals,
  { store }: Lent,
): Promise<Choice[]> {
  const kinds = kindsFor(criterion).filter((kind) => EVIDENCE_RULES[kind].seenBy === 'team');
  const kept =
    kinds.length === 0
      ? []
      : await store.evidence.between(team.id, addMonths(today, -MONTHS), today);
  const noted = standing(kept)
    .filter(({ kind }) => kinds.includes(kind))
    .reverse()
    .slice(0, MOST)
    .map((evidence) => ({ title: notedTitle(language, evidence), value: notedChoice(evidence) }));
  const proposal = proposals.get(criterion);
  const logs =
    !proposal || proposal.kind === 'none' || proposal.kind === 'few'
      ? []
      : [{ title: proposalIn(language, proposal), value: LOGS }];
  return [...logs, ...noted];
}
