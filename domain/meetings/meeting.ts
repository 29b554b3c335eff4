import type { LocalDate } from '../local-date';

/** How employer and coach were in contact. Only `faceToFace` counts in criteria 15 and 17. */
export const CHANNELS = ['faceToFace', 'phone', 'email', 'remote'] as const;
export type Channel = (typeof CHANNELS)[number];

export const PARTICIPANTS = ['coach', 'client', 'both'] as const;
export type Participants = (typeof PARTICIPANTS)[number];

/** What the contact was based on (Kriteeri 16, 004:910): the client's wishes or an open vacancy. */
export const BASES = ['clientWishes', 'openVacancy'] as const;
export type Basis = (typeof BASES)[number];

/** What was done in the meeting (Kriteeri 18, 004:948). */
export const DEEDS = ['needsHeard', 'serviceTold', 'strengthsPresented', 'interviewAsked'] as const;
export type Deed = (typeof DEEDS)[number];

export const OUTCOMES = ['newMeeting', 'interview', 'visit', 'jobOffer', 'notNow'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One contact with an employer, as a coach logs it (Lomake B). Nothing about a client's traits. */
export interface Meeting {
  readonly id: string;
  readonly teamId: string;
  /** The coach's Entra object id. */
  readonly coachId: string;
  readonly employerId: string;
  readonly metOn: LocalDate;
  readonly channel: Channel;
  readonly participants: Participants;
  /** It concerned a client in the job-search phase; only then criterion 17 counts it. */
  readonly concernsJobSeeker: boolean;
  readonly basis?: Basis | undefined;
  /** In line with the client's current job search plan (Kriteeri 16). */
  readonly isInLineWithPlan?: boolean | undefined;
  readonly deeds: readonly Deed[];
  readonly hasVacancy?: boolean | undefined;
  readonly outcome?: Outcome | undefined;
  readonly nextStep?: string | undefined;
  readonly nextStepOn?: LocalDate | undefined;
  /** The coach has said that the next step is done. */
  readonly stepDoneOn?: LocalDate | undefined;
  readonly contactRole?: string | undefined;
  /** Personal data: optional, and marked so in the form. */
  readonly contactName?: string | undefined;
  readonly minutes?: number | undefined;
  readonly place?: string | undefined;
  /** The employer's needs; never the client's matters. */
  readonly employerNeeds?: string | undefined;
  /** An opaque code, only where the controller allows it. */
  readonly clientCode?: string | undefined;
}

export type CountedBy = Pick<Meeting, 'channel' | 'concernsJobSeeker' | 'participants'>;

/**
 * Whether criterion 17 counts the meeting (004:932): the coach's own, face to face, for a client in
 * job search. Where the client went alone, the coach met nobody.
 */
export function countsInWeek(meeting: CountedBy): boolean {
  const { channel, concernsJobSeeker, participants } = meeting;
  return channel === 'faceToFace' && concernsJobSeeker && participants !== 'client';
}
