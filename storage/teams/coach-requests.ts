import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import { COACH_REQUEST_STATES, type CoachRequest } from '../../domain/teams/coach-request';
import type { CoachingTeam } from '../../domain/teams/team';
import { auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord, type RecordType, type Stored, stored } from '../kit/record';
import { teamDocument } from './teams';

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
    /** The team's unanswered ones, oldest first; at most a hundred. */
    async open(teamId: string): Promise<CoachRequest[]> {
      const page = await collection.list({
        partition: DIRECTORY,
        type: requestKind.type,
        key: `open:${teamId}`,
        order: 'oldest',
      });
      return page.items.map((document) => requestKind.fromDocument(document));
    },
    /** Asks, for the first time or again (`etag` of the former one). False when overtaken. */
    async ask(request: CoachRequest, etag: string | undefined, at: Date): Promise<boolean> {
      const document = documentOf(request);
      const outcome = await collection.batch(DIRECTORY, [
        etag ? { op: 'replace', document, etag } : { op: 'create', document },
        audit(request, 'ask', request.personId, at),
      ]);
      return outcome.kind === 'done';
    },
    /** Answers it, and with `team` puts the coach into the team in the same write. */
    async answer(
      request: CoachRequest,
      etag: string,
      at: Date,
      team?: Stored<CoachingTeam>,
    ): Promise<{ kind: 'answered' | 'overtaken' }> {
      const verb = request.state === 'accepted' ? 'accept' : 'refuse';
      const writes: Write[] = [
        { op: 'replace', document: documentOf(request), etag },
        audit(request, verb, request.decidedBy?.id ?? '', at),
      ];
      if (team) {
        writes.push({ op: 'replace', document: teamDocument(team.value), etag: team.etag });
      }
      const outcome = await collection.batch(DIRECTORY, writes);
      return { kind: outcome.kind === 'done' ? 'answered' : 'overtaken' };
    },
  };
}

function audit(
  { teamId, personId, round }: CoachRequest,
  verb: 'ask' | 'accept' | 'refuse',
  actorId: string,
  at: Date,
): Write {
  const id = `coach:${verb}:${teamId}:${personId}:${round}`;
  const entry = { actorId, action: `coach.${verb}` as const, objectId: personId };
  return { op: 'create', document: auditDocument(DIRECTORY, id, at, entry) };
}
