import type { Rhythm } from './rhythm';

/** What a quality criterion asks for on days, and nothing else in the bot tells (domain.md §1.3). */
export const EVIDENCE_KINDS = [
  'teamMeeting',
  'partnerMeeting',
  'partnerVisit',
  'fieldMentoring',
  'outcomeReview',
  'sharingEvent',
  'measuresShared',
  'steeringGroup',
  'goalsTold',
  'obstaclesReported',
  'benefitsArrangement',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What was in a team's meeting, as criteria 7 and 8.2 name it (004:696, 004:714). */
export const TICKS = ['clientSituations', 'newWays', 'jobLeads', 'cover'] as const;
export type Tick = (typeof TICKS)[number];

export const SETTINGS = ['inPerson', 'remote'] as const;
export type Setting = (typeof SETTINGS)[number];

/** What is asked of a kind beside its day. */
type Detail = 'setting' | 'ticks' | 'present' | 'coach' | 'partner' | 'text';

export interface EvidenceRule {
  /** Criteria that it is evidence for, with the part of the criterion: `8.2`. */
  readonly parts: readonly string[];
  /** Nothing where the source names none (12). */
  readonly rhythm?: Rhythm | undefined;
  readonly giver: 'leader' | 'coach';
  /** `giver`: what a coach does, seen by that coach and the leaders. `pair`: who mentored and whom. */
  readonly seenBy: 'team' | 'giver' | 'pair';
  readonly details: readonly Detail[];
}

/** Kriteerit 5 (004:644), 7 (004:696), 8 (004:714), 10 (004:764), 11 (004:794) and 12 (004:818). */
export const EVIDENCE_RULES: Readonly<Record<EvidenceKind, EvidenceRule>> = {
  /** 7: level 5 is weekly, level 4 two or three a month. 8.2: weekly, by the leader. */
  teamMeeting: {
    parts: ['7', '8.2'],
    rhythm: 'weekly',
    giver: 'leader',
    seenBy: 'team',
    details: ['setting', 'ticks', 'present'],
  },
  /** 5.1: coaches take part in the weekly meetings of the team they are attached to. */
  partnerMeeting: {
    parts: ['5.1'],
    rhythm: 'weekly',
    giver: 'coach',
    seenBy: 'giver',
    details: ['setting', 'partner'],
  },
  /** 8.3: the leader is in a meeting of each partner team quarterly. */
  partnerVisit: {
    parts: ['8.3'],
    rhythm: 'quarterly',
    giver: 'leader',
    seenBy: 'team',
    details: ['setting', 'partner'],
  },
  /** 8.4: monthly, with coaches who are new or find it hard. */
  fieldMentoring: {
    parts: ['8.4'],
    rhythm: 'monthly',
    giver: 'leader',
    seenBy: 'pair',
    details: ['coach'],
  },
  /** 8.5: with targets, quarterly. */
  outcomeReview: {
    parts: ['8.5'],
    rhythm: 'quarterly',
    giver: 'leader',
    seenBy: 'team',
    details: ['text'],
  },
  /** 10.4: twice a year. */
  sharingEvent: {
    parts: ['10.4'],
    rhythm: 'halfYearly',
    giver: 'leader',
    seenBy: 'team',
    details: ['text'],
  },
  /** 10.5: the share of the employed, to managers and staff, quarterly. */
  measuresShared: {
    parts: ['10.5'],
    rhythm: 'quarterly',
    giver: 'leader',
    seenBy: 'team',
    details: [],
  },
  /** 11.3: quarterly below 100 points, half-yearly from 100 on. */
  steeringGroup: {
    parts: ['11.3'],
    rhythm: 'quarterly',
    giver: 'leader',
    seenBy: 'team',
    details: ['setting'],
  },
  /** 11.4: within the first half-year, then yearly. */
  goalsTold: {
    parts: ['11.4'],
    rhythm: 'yearly',
    giver: 'leader',
    seenBy: 'team',
    details: ['text'],
  },
  /** 11.5: half-yearly, what hinders and what helps, to one's own managers. */
  obstaclesReported: {
    parts: ['11.5'],
    rhythm: 'halfYearly',
    giver: 'leader',
    seenBy: 'team',
    details: ['text'],
  },
  /** 12: how clients get to a specialist's advice on benefits; the source names no rhythm. */
  benefitsArrangement: {
    parts: ['12'],
    giver: 'leader',
    seenBy: 'team',
    details: ['text'],
  },
};

/** The kinds that are evidence for a criterion, in their order. */
export function kindsFor(criterion: number): EvidenceKind[] {
  return EVIDENCE_KINDS.filter((kind) =>
    EVIDENCE_RULES[kind].parts.some((part) => part.split('.')[0] === String(criterion)),
  );
}
