import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import { type CoachingTeam, TEAM_ROLES } from '../../domain/teams/team';
import { type AuditAction, auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
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

/** Coaching teams; all in the directory, so that a person's teams are one look-up. */
export function teamRepository(collection: Collection) {
  async function listed(key?: string): Promise<Stored<CoachingTeam>[]> {
    const found: Stored<CoachingTeam>[] = [];
    let continuation: string | undefined;
    do {
      const page = await collection.list({
        partition: DIRECTORY,
        type: teamKind.type,
        key,
        order: 'oldest',
        continuation,
      });
      found.push(...page.items.map((document) => stored(teamKind, document)));
      continuation = page.continuation;
    } while (continuation);
    return found;
  }
  const audit = (id: string, at: Date, actorId: string, action: AuditAction, teamId: string) =>
    auditDocument(DIRECTORY, id, at, { actorId, action, objectId: teamId });

  return {
    async find(id: string): Promise<Stored<CoachingTeam> | undefined> {
      const document = await collection.get(DIRECTORY, id);
      return document && document.type === teamKind.type ? stored(teamKind, document) : undefined;
    },
    all: () => listed(),
    of: (personId: string) => listed(`person:${personId}`),
    inTeamsTeam: (teamsTeamId: string) => listed(`teams-team:${teamsTeamId}`),

    async create(
      team: CoachingTeam,
      actorId: string,
      at: Date,
    ): Promise<{ kind: 'created' | 'exists' }> {
      const outcome = await collection.batch(DIRECTORY, [
        { op: 'create', document: teamDocument(team) },
        { op: 'create', document: audit(`team:${team.id}`, at, actorId, 'team.create', team.id) },
      ]);
      return { kind: outcome.kind === 'done' ? 'created' : 'exists' };
    },

    /** `auditId` is the form's own token, so that a repeated Save writes nothing twice. */
    async change(
      team: CoachingTeam,
      etag: string,
      actorId: string,
      auditId: string,
      at: Date,
      action: AuditAction = 'team.edit',
    ): Promise<{ kind: 'changed' | 'overtaken' }> {
      const outcome = await collection.batch(DIRECTORY, [
        { op: 'replace', document: teamDocument(team), etag },
        { op: 'create', document: audit(auditId, at, actorId, action, team.id) },
      ]);
      return { kind: outcome.kind === 'done' ? 'changed' : 'overtaken' };
    },
  };
}
