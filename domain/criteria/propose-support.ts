import type { EvidenceKind } from '../evidence/evidence-kind';
import type { CriteriaFacts } from './facts';
import { daysPart, heldPart, notedOf } from './held';
import type { Proposal, ProposalPart } from './proposal';

/**
 * Kriteeri 10 (004:764): of its five ways the bot gathers two, experiences shared twice a year (10.4)
 * and the share of the employed told quarterly (10.5).
 */
export function proposeOpenMarket(facts: CriteriaFacts): Proposal {
  return gathered(facts, 10, ['sharingEvent', 'measuresShared'], (days) => [
    daysPart('sharingEvents', days('sharingEvent')),
    ...heldPart('quartersMeasured', 'quarterly', days('measuresShared'), spanOf(facts)),
  ]);
}

/**
 * Kriteeri 11 (004:794): steering groups (11.3), goals told yearly (11.4), what hinders told
 * half-yearly (11.5). How often a steering group is asked for follows from the points.
 */
export function proposeManagement(facts: CriteriaFacts): Proposal {
  return gathered(facts, 11, ['steeringGroup', 'goalsTold', 'obstaclesReported'], (days) => [
    daysPart('steeringGroups', days('steeringGroup')),
    daysPart('goalsTold', days('goalsTold')),
    ...heldPart('halvesReported', 'halfYearly', days('obstaclesReported'), spanOf(facts)),
  ]);
}

/** Kriteeri 12 (004:818): that there is an arrangement; how many clients it reaches, people judge. */
export function proposeBenefits(facts: CriteriaFacts): Proposal {
  return gathered(facts, 12, ['benefitsArrangement'], (days) => [
    daysPart('benefitsArrangements', days('benefitsArrangement')),
  ]);
}

const spanOf = ({ window, since }: CriteriaFacts) => ({ within: window.year, since });

/** Everything of the last year; nothing to say while none of the kinds was noted. */
function gathered(
  facts: CriteriaFacts,
  criterion: 10 | 11 | 12,
  kinds: readonly EvidenceKind[],
  partsOf: (daysOf: (kind: EvidenceKind) => CriteriaFacts['today'][]) => readonly ProposalPart[],
): Proposal {
  const period = facts.window.year;
  const daysOf = (kind: EvidenceKind) => notedOf(facts, kind, period).map(({ on }) => on);
  if (kinds.every((kind) => daysOf(kind).length === 0))
    return { kind: 'none', criterion, missing: ['judgement'] };
  const parts = partsOf(daysOf);
  return { kind: 'partial', criterion, period, parts, notes: [], missing: ['judgement'] };
}
