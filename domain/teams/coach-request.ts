import { type Decision, refuse, write } from '../kit/decision';
import type { Language } from '../language';
import type { CoachingTeam } from './team';
import { withPerson } from './team-people';

export const COACH_REQUEST_STATES = ['open', 'accepted', 'refused'] as const;
type CoachRequestState = (typeof COACH_REQUEST_STATES)[number];

/** "I am a coach of this team": one a person and team, asked once or again. */
export interface CoachRequest {
  readonly teamId: string;
  /** Entra object id of the one who asks. */
  readonly personId: string;
  readonly mri: string;
  readonly name: string;
  readonly state: CoachRequestState;
  /** 1 for the first time the person asks this team, 2 for the second, … */
  readonly round: number;
  /** ISO instant. */
  readonly askedAt: string;
  /** The language that the person was asking in. */
  readonly language: Language;
  /** Of the press that asked, so that a repeat of it gets the same answer. */
  readonly deliveryId: string;
  readonly decidedBy?: { readonly id: string; readonly name: string } | undefined;
  /** ISO instant. */
  readonly decidedAt?: string | undefined;
  /** What was accepted, per cent of full time. */
  readonly sharePercent?: number | undefined;
}

/** Asking once more while the former one is open changes nothing: the refusal is that one. */
export function askToCoach(
  present: CoachRequest | undefined,
  asking: Omit<CoachRequest, 'state' | 'round'>,
): Decision<CoachRequest, CoachRequest> {
  return present?.state === 'open'
    ? refuse(present)
    : write({ ...asking, state: 'open', round: (present?.round ?? 0) + 1 });
}

export interface CoachAnswer {
  readonly state: Exclude<CoachRequestState, 'open'>;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  /** Of the asking that the answering person has seen. */
  readonly round: number;
  /** Per cent of full time; needed to accept. */
  readonly sharePercent: number | undefined;
}

/** `decided`: the first answer stands. `stale`: it was asked anew since the card was shown. */
export type AnswerRefusal = 'decided' | 'stale' | 'noShare';

export function answerCoachRequest(
  present: CoachRequest,
  { state, by, at, round, sharePercent }: CoachAnswer,
): Decision<CoachRequest, AnswerRefusal> {
  if (present.state !== 'open') return refuse('decided');
  if (present.round !== round) return refuse('stale');
  const decided = { ...present, state, decidedBy: by, decidedAt: at.toISOString() };
  if (state === 'refused') return write(decided);
  return sharePercent === undefined ? refuse('noShare') : write({ ...decided, sharePercent });
}

/** The team with the accepted person as a coach; whoever leads it goes on leading it. */
export function withAccepted(
  team: CoachingTeam,
  { personId: id, mri, name, sharePercent = 100 }: CoachRequest,
): CoachingTeam {
  const present = team.people.find((person) => person.id === id);
  const others = present?.roles.filter((role) => role !== 'coach') ?? [];
  const person = { id, mri, name, roles: ['coach' as const, ...others], sharePercent };
  return { ...team, people: withPerson(team.people, person) };
}
