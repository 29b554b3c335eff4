import { refuse } from '../../domain/kit/decision';
import {
  type AnswerRefusal,
  answerCoachRequest,
  type CoachAnswer,
  withAccepted,
} from '../../domain/teams/answer-coach-request';
import { askToCoach, type CoachRequest } from '../../domain/teams/coach-request';
import { auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { type Stored, stored } from '../kit/record';
import { coachRequestDocument, idOf, requestKind } from './coach-request-record';
import { readTeam, teamDocument } from './team-record';

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
        documentOf: coachRequestDocument,
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
        documentOf: coachRequestDocument,
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
