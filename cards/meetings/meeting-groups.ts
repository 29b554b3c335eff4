import type { MeetingField } from '../../domain/meetings/meeting-form';

/** What is folded away: fields that a log can do without. */
export const MEETING_GROUPS = {
  agreed: ['outcome', 'nextStep', 'nextStepOn'],
  more: [
    'participants',
    'concernsJobSeeker',
    'isInLineWithPlan',
    'deeds',
    'hasVacancy',
    'contactRole',
    'contactName',
    'minutes',
    'place',
    'employerNeeds',
    'clientCode',
  ],
} as const satisfies Record<string, readonly MeetingField[]>;
