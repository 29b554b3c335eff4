import { CRITERION_NUMBERS, type CriterionNumber } from './criterion';
import type { CriteriaFacts } from './facts';
import type { Proposal } from './proposal';
import { proposeCaseload, proposeTeamShare } from './propose-clients';
import { proposeContactQuality } from './propose-contact-quality';
import { proposeFirstMeeting } from './propose-first-meeting';
import { proposeJobEmployers, proposeJobTypes } from './propose-jobs';
import { proposeLastingSupport } from './propose-lasting-support';
import { proposeLeading } from './propose-leading';
import { proposeMeetings } from './propose-meetings';
import { proposeOpenWork } from './propose-open-work';
import { proposePartnerMeetings } from './propose-partner-meetings';
import { proposePhases } from './propose-phases';
import { proposeBenefits, proposeManagement, proposeOpenMarket } from './propose-support';
import { proposeTailoredSearch } from './propose-tailored-search';
import { proposeTeamWork } from './propose-team-work';
import { proposeCommunityTime, proposeFocus } from './propose-working-time';

/** The others are people's to judge, by what is gathered. */
const RULES: Partial<Record<CriterionNumber, (facts: CriteriaFacts) => Proposal>> = {
  1: proposeCaseload,
  2: proposeFocus,
  3: proposePhases,
  4: proposeTeamShare,
  5: proposePartnerMeetings,
  7: proposeTeamWork,
  8: proposeLeading,
  10: proposeOpenMarket,
  11: proposeManagement,
  12: proposeBenefits,
  15: proposeFirstMeeting,
  16: proposeTailoredSearch,
  17: proposeMeetings,
  18: proposeContactQuality,
  19: proposeJobTypes,
  20: proposeJobEmployers,
  21: proposeOpenWork,
  23: proposeLastingSupport,
  24: proposeCommunityTime,
};

/** What the evidence says of each of the 25, in the order of their numbers. */
export function proposalsOf(facts: CriteriaFacts): readonly Proposal[] {
  return CRITERION_NUMBERS.map((number) => proposalOf(facts, number));
}

export function proposalOf(facts: CriteriaFacts, criterion: CriterionNumber): Proposal {
  return RULES[criterion]?.(facts) ?? { kind: 'none', criterion, missing: ['judgement'] };
}
