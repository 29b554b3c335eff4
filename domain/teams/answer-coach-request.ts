import { type Decision, refuse, write } from '../kit/decision';
import type { CoachRequest, CoachRequestState } from './coach-request';
import { type CoachingTeam, withPerson } from './team';

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
