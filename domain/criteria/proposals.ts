import { CRITERION_NUMBERS, type CriterionNumber } from './criterion';
import type { CriteriaFacts } from './facts';
import type { Proposal } from './proposal';
import { proposeTailoredSearch } from './propose-tailored-search';

const RULES: Partial<Record<CriterionNumber, (facts: CriteriaFacts) => Proposal>> = {
  16: proposeTailoredSearch,
};

/** What the evidence says of each of the 25, in the order of their numbers. */
export function proposalsOf(facts: CriteriaFacts): readonly Proposal[] {
  return CRITERION_NUMBERS.map((number) => proposalOf(facts, number));
}

export function proposalOf(facts: CriteriaFacts, criterion: CriterionNumber): Proposal {
  return RULES[criterion]?.(facts) ?? { kind: 'none', criterion, missing: ['judgement'] };
}
