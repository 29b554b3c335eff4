import type { AuditAction } from '../../domain/audit/audit-actions';
import { type Decision, refuse, write } from '../../domain/kit/decision';
import type { CoachingTeam } from '../../domain/teams/team';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { valueNow } from '../kit/change-outcome';
import { listAll, listReadable } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { type Stored, storedAs } from '../kit/record';
import { teamDocument, teamKind } from './team-record';

export interface TeamWriter {
  readonly actorId: string;
  /** Of the form or the event: written once, however often it comes. */
  readonly token: string;
  readonly at: Date;
}

/** Coaching teams; all in the directory, so that a person's teams are one look-up. */
export function teamRepository(collection: Collection) {
  const listed = (key: string) =>
    listAll(collection, teamKind, { partition: DIRECTORY, key, order: 'oldest' });
  const entryOf = (teamId: string, action: AuditAction, { actorId, token, at }: TeamWriter) =>
    auditDocument(DIRECTORY, token, at, { actorId, action, objectId: teamId });

  async function find(id: string): Promise<Stored<CoachingTeam> | undefined> {
    const document = await collection.get(DIRECTORY, id);
    return storedAs(teamKind, document);
  }

  return {
    find,
    /** All that can be read: one that can't stops nothing of the other teams. */
    all: () => listReadable(collection, teamKind, { partition: DIRECTORY, order: 'oldest' }),
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
