import { z } from 'zod';
import { refuse } from '../../domain/kit/decision';
import { LANGUAGES } from '../../domain/language';
import {
  type AnswerRefusal,
  answerCoachRequest,
  type CoachAnswer,
  withAccepted,
} from '../../domain/teams/answer-coach-request';
import {
  askToCoach,
  COACH_REQUEST_STATES,
  type CoachRequest,
} from '../../domain/teams/coach-request';
import { auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord, type RecordType, type Stored, stored } from '../kit/record';
import { readTeam, teamDocument } from './teams';

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

const requestKind: RecordType<CoachRequest> = defineRecord({
  type: 'coachRequest',
  version: 1,
  schema: coachRequest,
});

const idOf = (teamId: string, personId: string) => `coachRequest:${teamId}:${personId}`;

function documentOf(request: CoachRequest) {
  const { teamId, personId, state, askedAt } = request;
  const place = { id: idOf(teamId, personId), partition: DIRECTORY, at: askedAt };
  return requestKind.toDocument({ ...place, keys: [`${state}:${teamId}`] }, request);
}

/**
 * "I am a coach of this team", one record a person and team. They are in the directory, beside the
 * teams, so that accepting one and changing the team is a single write.
 */
export function coachRequestRepository(collection: Collection) {
  return {
    async find(teamId: string, personId: string): Promise<Stored<CoachRequest> | undefined> {
      const document = await collection.get(DIRECTORY, idOf(teamId, personId));
      return document && stored(requestKind, document);
    },
    /** The team's unanswered ones, oldest first. */
    async open(teamId: string): Promise<CoachRequest[]> {
      const key = `open:${teamId}`;
      const listing = { partition: DIRECTORY, key, order: 'oldest' as const };
      return (await listAll(collection, requestKind, listing)).map(({ value }) => value);
    },

    /** Asks, for the first time or again; refused with the one that is open already. */
    ask(asking: Asking, at: Date) {
      const { teamId, personId, deliveryId } = asking;
      return changeOnce<CoachRequest, CoachRequest>(collection, {
        kind: requestKind,
        partition: DIRECTORY,
        id: idOf(teamId, personId),
        documentOf,
        entry: entryOf(asking, 'ask', { actorId: personId, token: deliveryId, at }),
        decide: (present) => askToCoach(present, asking),
      });
    },

    /** Answers it, and puts whoever is accepted into the team in the same write. */
    answer(which: Which, answer: CoachAnswer) {
      const verb = answer.state === 'accepted' ? 'accept' : 'refuse';
      const by = { actorId: answer.by.id, token: String(answer.round), at: answer.at };
      return changeOnce<CoachRequest, AnswerRefusal | 'missing'>(collection, {
        kind: requestKind,
        partition: DIRECTORY,
        id: idOf(which.teamId, which.personId),
        documentOf,
        entry: entryOf(which, verb, by),
        decide: (present) => (present ? answerCoachRequest(present, answer) : refuse('missing')),
        also: (request) => joining(request),
      });
    },
  };

  async function joining(request: CoachRequest): Promise<Write[]> {
    const document =
      request.state === 'accepted' && (await collection.get(DIRECTORY, request.teamId));
    if (!document) return [];
    const { value, etag } = readTeam(document);
    return [{ op: 'replace', document: teamDocument(withAccepted(value, request)), etag }];
  }
}

type Asking = Parameters<typeof askToCoach>[1];
type Which = Pick<CoachRequest, 'teamId' | 'personId'>;

/** `token` tells a press from another of the same person and team. */
function entryOf(
  { teamId, personId }: Which,
  verb: 'ask' | 'accept' | 'refuse',
  { actorId, token, at }: { actorId: string; token: string; at: Date },
) {
  const id = `coach:${verb}:${teamId}:${personId}:${token}`;
  const entry = { actorId, action: `coach.${verb}` as const, objectId: personId };
  return auditDocument(DIRECTORY, id, at, entry);
}
