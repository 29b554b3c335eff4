import type { CriterionNumber } from './criterion';
import { levelOf } from './level-of';
import type { Proposal, ProposalNote, ProposalPart, ProposalPeriod } from './proposal';
import { SCALES } from './scales';

/** What a value is, where it is of, and what to mind with it. */
interface Counted {
  readonly value: number;
  readonly period: ProposalPeriod;
  readonly parts: readonly ProposalPart[];
  readonly notes: readonly ProposalNote[];
}

/** The proposal of a value on the criterion's own scale. Throws for a criterion without a scale. */
export function proposalOfValue(
  criterion: CriterionNumber,
  { value, period, parts, notes }: Counted,
): Proposal {
  const unit = SCALES[criterion]?.measure;
  const outcome = levelOf(criterion, value);
  if (unit === undefined || outcome.kind !== 'level')
    throw new Error(`criterion ${criterion} counts no ${value}`);
  const between = outcome.isBetween ? [{ kind: 'between' } as const] : [];
  const { level } = outcome;
  return {
    kind: 'computed',
    criterion,
    level,
    value,
    unit,
    period,
    parts,
    notes: [...between, ...notes],
  };
}
