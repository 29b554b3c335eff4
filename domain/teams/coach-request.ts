import { type Decision, refuse, write } from '../kit/decision';
import type { Language } from '../language';
export const COACH_REQUEST_STATES = ['open', 'accepted', 'refused'] as const;
export type CoachRequestState = (typeof COACH_REQUEST_STATES)[number];

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
  readonly askedAt: string;
  /** The language that the person was asking in. */
  readonly language: Language;
  /** Of the press that asked, so that a repeat of it gets the same answer. */
  readonly deliveryId: string;
  readonly decidedBy?: { readonly id: string; readonly name: string } | undefined;
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
