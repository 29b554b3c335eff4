import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import { COACH_REQUEST_STATES, type CoachRequest } from '../../domain/teams/coach-request';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord, type RecordType } from '../kit/record';

const coachRequest = z.object({
  teamId: z.string(),
  /** Entra object id of the one who asks. */
  personId: z.string(),
  mri: z.string(),
  name: z.string(),
  state: z.enum(COACH_REQUEST_STATES),
  /** 1 for the first time the person asks this team, 2 for the second, … */
  round: z.number().int().min(1),
  askedAt: z.iso.datetime(),
  /** The language that the person was asking in. */
  language: z.enum(LANGUAGES),
  /** Of the press that asked, so that a repeat of it gets the same answer. */
  deliveryId: z.string(),
  decidedBy: z.object({ id: z.string(), name: z.string() }).optional(),
  decidedAt: z.iso.datetime().optional(),
  /** What was accepted, per cent of full time. */
  sharePercent: z.number().optional(),
});

export const requestKind: RecordType<CoachRequest> = defineRecord({
  type: 'coachRequest',
  version: 1,
  schema: coachRequest,
});

export const idOf = (teamId: string, personId: string) => `coachRequest:${teamId}:${personId}`;

export function coachRequestDocument(request: CoachRequest) {
  const { teamId, personId, state, askedAt } = request;
  const place = { id: idOf(teamId, personId), partition: DIRECTORY, at: askedAt };
  return requestKind.toDocument({ ...place, keys: [`${state}:${teamId}`] }, request);
}
