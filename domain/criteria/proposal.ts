import type { LocalDate } from '../local-date';
import type { CriterionNumber } from './criterion';
import type { Level } from './level';
import type { Measure } from './scale';

/** The days that a proposal rests on, both included. */
export interface ProposalPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What a part counts. Shares are 0–1, everything else is a plain number; none is rounded. */
type PartUnit = 'count' | 'share' | 'days' | 'perWeek' | 'level';

/** One number that a proposal rests on; its words are `criteria.part.<name>`. */
export interface ProposalPart {
  readonly name: PartName;
  readonly value: number;
  /** Out of how many, where it counts some of all. */
  readonly of?: number | undefined;
  readonly unit: PartUnit;
}

const PART_NAMES = [
  'meetings',
  'activeWeeks',
  'absentWeeks',
  'meanOfLevels',
  'lowestLevel',
  'highestLevel',
  'lastFourWeeks',
  'coachesRated',
  'weeksReviewed',
  'contacts',
  'contactsWithBasis',
  'byWishes',
  'inLine',
  'employersMet',
  'repeat',
  'needsHeard',
  'serviceTold',
  'strengthsPresented',
  'interviewAsked',
  'withoutVacancy',
  'openClients',
  'fullTimeCoaches',
  'fewestPhases',
  'mostPhases',
  'teams',
  'fromTeams',
  'firstMeetings',
  'waiting',
  'meanWithWaiting',
  'jobs',
  'jobTypes',
  'jobEmployers',
  'openJobs',
  'employed',
  'fourMonthsIn',
  'metAfterFour',
  'coachesInTeam',
  'teamMeetings',
  'weeksWithMeeting',
  'clientSituations',
  'newWays',
  'jobLeads',
  'cover',
  'remoteMeetings',
  'weeksGuided',
  'digestsReviewed',
  'partnersVisited',
  'monthsMentored',
  'quartersReviewed',
  'sharingEvents',
  'quartersMeasured',
  'steeringGroups',
  'goalsTold',
  'halvesReported',
  'benefitsArrangements',
  'partnerWeeks',
  'sampleDays',
  'sampleCoaches',
  'sampleHours',
] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Why the level is what it is, and what to mind with it; its words are `criteria.note.<kind>`. */
export interface ProposalNote {
  readonly kind: NoteKind;
  /** What the words need, such as a number of weeks. */
  readonly values?: Readonly<Record<string, number>> | undefined;
}

const NOTE_KINDS = [
  'between',
  'fewCases',
  'monthsGiven',
  'overlap',
  'survivors',
  'noneWaitingTold',
  'notTracked',
  'inLineMissing',
  'inLineLow',
  'learningToJudge',
  'reviewMonthly',
  'reviewNone',
  'reviewNotDue',
  'fewSeekers',
  'seekersUnknown',
  'coachesWithoutSeekers',
  'coachesAbsent',
  'halfUp',
  'lowestCoach',
  'threeTeams',
  'noTeams',
  'tenClients',
  'upperByPeople',
  'selfReported',
  'sampled',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What would have to be told or logged; its words are `criteria.missing.<fact>`. */
const MISSING_FACTS = [
  'coaches',
  'wholeWeeks',
  'meetings',
  'contacts',
  'basis',
  'seekers',
  'presence',
  'openClients',
  'workPercent',
  'phases',
  'teams',
  'fromTeams',
  'firstMeetings',
  'jobs',
  'employed',
  'openJobs',
  'fourMonthsIn',
  'communityPercent',
  'coachingPercent',
  'judgement',
] as const;
export type MissingFact = (typeof MISSING_FACTS)[number];

/** A coach's own outcome, where the criterion is rated coach by coach (3, 17). Never for colleagues. */
export interface CoachProposal {
  readonly coachId: string;
  /** Missing where the coach can't be rated: nobody in job search, or always away. */
  readonly level?: Level | undefined;
  readonly value?: number | undefined;
  readonly parts: readonly ProposalPart[];
  readonly notes: readonly ProposalNote[];
}

/** What the evidence says of one criterion. It is no score until a person takes it. */
export type Proposal =
  | {
      readonly kind: 'computed';
      readonly criterion: CriterionNumber;
      readonly level: Level;
      /** Not rounded; shares in percent, 0–100. */
      readonly value: number;
      readonly unit: Measure | 'teams';
      readonly period: ProposalPeriod;
      readonly parts: readonly ProposalPart[];
      readonly notes: readonly ProposalNote[];
      /** In the order of the roster: nothing is ranked. */
      readonly coaches?: readonly CoachProposal[] | undefined;
    }
  /** There is evidence to look at, and no level can be computed from it. */
  | {
      readonly kind: 'partial';
      readonly criterion: CriterionNumber;
      readonly period: ProposalPeriod;
      readonly parts: readonly ProposalPart[];
      readonly notes: readonly ProposalNote[];
      readonly missing: readonly MissingFact[];
      readonly coaches?: readonly CoachProposal[] | undefined;
    }
  | {
      readonly kind: 'none';
      readonly criterion: CriterionNumber;
      readonly missing: readonly MissingFact[];
    };
