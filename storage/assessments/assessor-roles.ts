import { z } from 'zod';
import type { AssessorRole } from '../../domain/assessments/assessor-role';
import { write } from '../../domain/kit/decision';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { daySchema } from '../kit/day-schema';
import { listAll } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord } from '../kit/record';

export const roleKind = defineRecord({
  type: 'assessorRole',
  version: 1,
  schema: z.object({
    teamId: z.string(),
    personId: z.string(),
    name: z.string(),
    until: daySchema,
    givenBy: z.string(),
  }),
});

const roleId = ({ teamId, personId }: Pick<AssessorRole, 'teamId' | 'personId'>) =>
  `assessorRole:${teamId}:${personId}`;

/** Roles of outside assessors; one that has ended stays, as who could see what. */
export function assessorRoleRepository(collection: Collection) {
  async function listed(key: string): Promise<AssessorRole[]> {
    const listing = { partition: DIRECTORY, key, order: 'oldest' } as const;
    return (await listAll(collection, roleKind, listing)).map(({ value }) => value);
  }
  return {
    ofPerson: (personId: string) => listed(`assessor:${personId}`),
    ofTeam: (teamId: string) => listed(`assessors-of:${teamId}`),
    /** Gives a role, or another end to the one that is there. */
    give: (role: AssessorRole, by: { readonly token: string; readonly at: Date }) => {
      const id = roleId(role);
      const entry = { actorId: role.givenBy, action: 'assessor.name', objectId: id } as const;
      return changeOnce<AssessorRole, never>(collection, {
        kind: roleKind,
        partition: DIRECTORY,
        id,
        entry: auditDocument(DIRECTORY, `assessor.name:${by.token}`, by.at, entry),
        decide: () => write(role),
        documentOf: (next) =>
          roleKind.toDocument(
            {
              id,
              partition: DIRECTORY,
              at: next.until,
              keys: [`assessor:${next.personId}`, `assessors-of:${next.teamId}`],
            },
            next,
          ),
      });
    },
  };
}
