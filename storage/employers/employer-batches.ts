import { v5 as uuidFrom } from 'uuid';
import type { AuditAction } from '../../domain/audit/audit-actions';
import type { Employer } from '../../domain/employers/employer';
import type { ListedEmployer } from '../../domain/employers/employer-import';
import {
  type EmployerPress,
  isUntouched,
  newEntry,
  type RegisteredEmployer,
} from '../../domain/employers/register-entry';
import { refuse, write } from '../../domain/kit/decision';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { teamPartition } from '../kit/partitions';
import { type Stored, storedAs } from '../kit/record';
import { writeOnce } from '../kit/write-once';
import { visitsIdOf } from '../meetings/visits-record';
import { employerIdOf } from './employer-id';
import type { employerReads } from './employer-reads';
import { employerDocument, employerKind } from './employer-record';

/** Employers a batch: with their audit entry they fit into a hundred writes. */
const BATCH = 90;

/** Adds and takes back many employers at once, each batch once only. */
export function employerBatches(
  collection: Collection,
  { register }: Pick<ReturnType<typeof employerReads>, 'register'>,
) {
  async function entriesOf(
    teamId: string,
    ids: readonly string[],
  ): Promise<Stored<RegisteredEmployer>[]> {
    const found = await collection.getAll(teamPartition(teamId), [...new Set(ids)]);
    return found.flatMap((document) => storedAs(employerKind, document) ?? []);
  }

  return {
    /**
     * Adds what `choose` takes of each batch of rows, with the team's register as it then is: the
     * rows of the batches before are in it. Cut off half-way, it goes on when it is called again.
     * The ids of all that this list has added.
     */
    async addListed(
      teamId: string,
      rows: readonly ListedEmployer[],
      press: EmployerPress,
      choose: (
        batch: readonly ListedEmployer[],
        register: readonly Employer[],
      ) => readonly ListedEmployer[],
    ): Promise<string[]> {
      const { at, token } = press;
      const added: string[] = [];
      for (const [number, part] of inBatches(rows).entries()) {
        const ids = part.map((row) => idsOf(teamId, row, token));
        await writeOnce(collection, {
          partition: teamPartition(teamId),
          entry: entryOf(teamId, 'employer.import', number, press),
          read: async () => ({
            present: await register(teamId),
            holders: await entriesOf(
              teamId,
              ids.map(({ usual }) => usual),
            ),
          }),
          decide({ present }) {
            const chosen = choose(part, present);
            return chosen.length > 0 ? write(chosen) : refuse('nothing');
          },
          writes: (chosen, { holders }) =>
            chosen.map(({ row, isPersonLike: _asked, ...details }) => {
              const { usual, own } = idsOf(teamId, { row, ...details }, token);
              const isHeld = holders.some(({ value }) => value.employer.id === usual);
              const employer = { id: isHeld ? own : usual, teamId, aliases: [], ...details };
              return { op: 'create', document: employerDocument(newEntry(employer, at, token)) };
            }),
        });
        const entries = await entriesOf(
          teamId,
          ids.flatMap(({ usual, own }) => [usual, own]),
        );
        for (const { value } of entries)
          if (value.addedWith === token) added.push(value.employer.id);
      }
      return added;
    },

    /** Takes back those that nobody has used since; how many there were to take, and are left. */
    async takeBack(
      teamId: string,
      ids: readonly string[],
      press: EmployerPress,
    ): Promise<{ readonly kept: number }> {
      const partition = teamPartition(teamId);
      for (const [number, part] of inBatches(ids).entries())
        await writeOnce(collection, {
          partition,
          entry: entryOf(teamId, 'employer.unimport', number, press),
          read: async () => ({
            entries: await entriesOf(teamId, part),
            visited: await collection.getAll(partition, part.map(visitsIdOf)),
          }),
          decide({ entries, visited }) {
            const met = new Set(visited.map(({ id }) => id));
            const unused = entries.filter(
              ({ value }) => isUntouched(value) && !met.has(visitsIdOf(value.employer.id)),
            );
            return unused.length > 0 ? write(unused) : refuse('nothing');
          },
          writes: (unused) =>
            unused.map(({ value, etag }) => ({ op: 'remove', id: value.employer.id, etag })),
        });
      const left = await Promise.all(inBatches(ids).map((part) => entriesOf(teamId, part)));
      return { kept: left.flat().length };
    },
  };
}

/** The id that a name usually gets, and the one it gets when another employer holds that. */
function idsOf(teamId: string, { name, site, row }: ListedEmployer, token: string) {
  return { usual: employerIdOf(teamId, name, site), own: uuidFrom(`row ${row}`, token) };
}

function entryOf(
  teamId: string,
  action: Extract<AuditAction, 'employer.import' | 'employer.unimport'>,
  number: number,
  { actorId, at, token }: EmployerPress,
) {
  const id = `${action}:${token}:${number}`;
  return auditDocument(teamPartition(teamId), id, at, { actorId, action, objectId: token });
}

function inBatches<T>(items: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(items.length / BATCH);
  return Array.from({ length: count }, (_, at) => items.slice(at * BATCH, (at + 1) * BATCH));
}
