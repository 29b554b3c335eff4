import { z } from 'zod';
import { type Decision, refuse, write } from '../../domain/kit/decision';
import { LANGUAGES } from '../../domain/language';
import { type CoachingTeam, TEAM_ROLES } from '../../domain/teams/team';
import { type AuditAction, auditDocument } from '../audit';
import type { Collection, StoredDocument } from '../collection/collection';
import { changeOnce, valueNow } from '../kit/change-once';
import { listAll } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord, type RecordType, type Stored, stored } from '../kit/record';

const personInTeam = z.object({
  /** Entra object id. */
  id: z.string(),
  mri: z.string(),
  name: z.string(),
  roles: z.array(z.enum(TEAM_ROLES)),
  /** Working time as a coach, per cent of full time. */
  sharePercent: z.number().min(1).max(100).optional(),
});

const coachingTeam = z.object({
  id: z.string(),
  name: z.string(),
  region: z.string(),
  /** The Teams team it works in; several coaching teams can share one. */
  teamsTeamId: z.string(),
  tenantId: z.string(),
  serviceUrl: z.string(),
  /** Where the team's summaries go; `undefined` when the channel was deleted. */
  summaryChannelId: z.string().optional(),
  people: z.array(personInTeam),
  /** Face-to-face meetings a coach and week (Kriteeri 17: six). */
  weeklyTarget: z.number().int().min(1).max(20),
  /** Kriteeri 7 has a rural variant. */
  isRural: z.boolean(),
  language: z.enum(LANGUAGES),
  createdAt: z.iso.datetime(),
  lastEdit: z.string().optional(),
});

const teamKind: RecordType<CoachingTeam> = defineRecord({
  type: 'team',
  version: 1,
  schema: coachingTeam,
});

/** For writes that change a team together with something else. */
export function teamDocument(team: CoachingTeam) {
  const keys = [
    `teams-team:${team.teamsTeamId}`,
    ...team.people.map((person) => `person:${person.id}`),
  ];
  return teamKind.toDocument({ id: team.id, partition: DIRECTORY, at: team.createdAt, keys }, team);
}

/** A team as it was read for a write together with something else. */
export const readTeam = (document: StoredDocument) => stored(teamKind, document);

export interface TeamWriter {
  readonly actorId: string;
  /** Of the form or the event: written once, however often it comes. */
  readonly token: string;
  readonly at: Date;
}

/** Coaching teams; all in the directory, so that a person's teams are one look-up. */
export function teamRepository(collection: Collection) {
  const listed = (key?: string) =>
    listAll(collection, teamKind, { partition: DIRECTORY, key, order: 'oldest' });
  const entryOf = (teamId: string, action: AuditAction, { actorId, token, at }: TeamWriter) =>
    auditDocument(DIRECTORY, token, at, { actorId, action, objectId: teamId });

  async function find(id: string): Promise<Stored<CoachingTeam> | undefined> {
    const document = await collection.get(DIRECTORY, id);
    return document?.type === teamKind.type ? stored(teamKind, document) : undefined;
  }

  return {
    find,
    all: () => listed(),
    of: (personId: string) => listed(`person:${personId}`),
    inTeamsTeam: (teamsTeamId: string) => listed(`teams-team:${teamsTeamId}`),

    /** The team that is kept under the id now: another press may have been first. */
    async create(team: CoachingTeam, actorId: string, at: Date): Promise<CoachingTeam> {
      const outcome = await changeOnce<CoachingTeam, 'exists'>(collection, {
        kind: teamKind,
        partition: DIRECTORY,
        id: team.id,
        documentOf: teamDocument,
        entry: entryOf(team.id, 'team.create', { actorId, token: `team:${team.id}`, at }),
        decide: (present) => (present ? refuse('exists') : write(team)),
        known: 'none',
      });
      return valueNow(outcome) ?? team;
    },

    /** `known` as it was read a moment ago; a team is never removed. */
    change<Refusal>(
      known: Stored<CoachingTeam>,
      by: TeamWriter,
      decide: (team: CoachingTeam) => Decision<CoachingTeam, Refusal>,
    ) {
      const { id } = known.value;
      return changeOnce<CoachingTeam, Refusal>(collection, {
        kind: teamKind,
        partition: DIRECTORY,
        id,
        documentOf: teamDocument,
        entry: entryOf(id, 'team.edit', by),
        decide: (present) => decide(present ?? known.value),
        known,
      });
    },
  };
}
