import { COACHES_FOR_A_MEAN } from '../digest/team-mean';
import type { CriterionNumber } from './criterion';
import type { CriteriaFacts } from './facts';
import type { NoteKind, PartName, Proposal } from './proposal';

/** A proposal as its reader may see it. */
export type ShownProposal =
  | Proposal
  /** Of so few coaches that a colleague's figure could be worked out from it. */
  | { readonly kind: 'few'; readonly criterion: CriterionNumber };

/** Criteria whose figures are made of each coach's own. */
const OF_COACHES: ReadonlySet<CriterionNumber> = new Set([2, 3, 5, 8, 16, 17, 18, 24]);
const OF_ONE: ReadonlySet<PartName> = new Set([
  'lowestLevel',
  'highestLevel',
  'fewestPhases',
  'mostPhases',
  // Whom the leader goes into the field with is between those two (8.4).
  'monthsMentored',
  'absentWeeks',
]);
const OF_SOME: ReadonlySet<NoteKind> = new Set([
  'between',
  'reviewNone',
  'reviewMonthly',
  'fewSeekers',
  'seekersUnknown',
  'coachesWithoutSeekers',
  'coachesAbsent',
]);

/**
 * What the team's coaches may see of its proposals: no colleague's outcome and nothing it could be
 * worked out from (domain.md §1.6; as with the team's mean in the digest).
 */
export function proposalForCoaches(proposal: Proposal, facts: CriteriaFacts): ShownProposal {
  const { criterion } = proposal;
  if (proposal.kind === 'none' || !OF_COACHES.has(criterion)) return proposal;
  if (coachesIn(proposal, facts) < COACHES_FOR_A_MEAN) return { kind: 'few', criterion };
  const { coaches: _coaches, ...shown } = proposal;
  return {
    ...shown,
    parts: proposal.parts.filter(({ name }) => !OF_ONE.has(name)),
    notes: proposal.notes.filter(({ kind }) => criterion !== 17 || !OF_SOME.has(kind)),
  };
}

/** How many coaches' own figures the proposal is made of. */
function coachesIn(proposal: Proposal, { coaches, meetings }: CriteriaFacts): number {
  const { criterion } = proposal;
  // All but the parts of one coach is the leader's own work.
  if (criterion === 8) return Number.POSITIVE_INFINITY;
  if (criterion === 2 || criterion === 24) {
    const sampled = proposal.kind === 'none' ? [] : proposal.parts;
    // The months' share is the leader's estimate of all: nobody's own hours are in it.
    return sampled.find(({ name }) => name === 'sampleCoaches')?.value ?? Number.POSITIVE_INFINITY;
  }
  if (criterion === 3 || criterion === 5) return coaches.length;
  if (criterion === 17)
    return proposal.kind === 'none'
      ? 0
      : (proposal.coaches?.filter(({ level }) => level !== undefined).length ?? 0);
  return new Set(meetings.map(({ coachId }) => coachId)).size;
}
