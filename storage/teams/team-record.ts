import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import { type CoachingTeam, TEAM_ROLES } from '../../domain/teams/team';
import type { StoredDocument } from '../collection/collection';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord, type RecordType, stored } from '../kit/record';

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

export const teamKind: RecordType<CoachingTeam> = defineRecord({
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
