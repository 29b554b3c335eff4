import { LRUCache } from 'lru-cache';
import type { Employer } from '../../domain/employers/employer';
import type { RegisteredEmployer } from '../../domain/employers/register-entry';
import type { Collection } from '../collection/collection';
import { listAll } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { type Stored, storedAs } from '../kit/record';
import { employerKind, LISTED } from './employer-record';

const EMPLOYERS_A_REQUEST = 500;
/** Asked for at every key press: a register of a thousand takes milliseconds to read. */
const REGISTERS_KEPT = 20;

/** What is read of a team's employers. */
export function employerReads(collection: Collection) {
  const registers = new LRUCache<
    string,
    { readonly stamp: string; readonly employers: readonly Employer[] }
  >({ max: REGISTERS_KEPT });

  async function find(teamId: string, id: string): Promise<Stored<RegisteredEmployer> | undefined> {
    const document = await collection.get(teamPartition(teamId), id);
    return storedAs(employerKind, document);
  }

  /** The employer itself, or the one it was merged into at last; nothing when that is not there. */
  async function findCurrent(
    teamId: string,
    id: string,
  ): Promise<Stored<RegisteredEmployer> | undefined> {
    const seen = new Set<string>();
    let wanted: string | undefined = id;
    while (wanted !== undefined && !seen.has(wanted)) {
      seen.add(wanted);
      const found = await find(teamId, wanted);
      if (!found?.value.employer.mergedInto) return found;
      wanted = found.value.employer.mergedInto;
    }
    return undefined;
  }

  /** The names by id, in one request; of one that was merged, the name of the one it is now. */
  async function namesOf(
    teamId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const documents = await collection.getAll(teamPartition(teamId), [...new Set(ids)]);
    const entries = documents.map(async (document) => {
      const { employer } = employerKind.fromDocument(document);
      const current = employer.mergedInto ? await findCurrent(teamId, employer.id) : undefined;
      return [document.id, (current?.value.employer ?? employer).name] as const;
    });
    return new Map(await Promise.all(entries));
  }

  /**
   * The team's whole register, without those merged into another: the same array as before when
   * nothing of it has changed, so that what was made of it can be kept.
   */
  async function register(teamId: string): Promise<readonly Employer[]> {
    const listing = { partition: teamPartition(teamId), key: LISTED };
    // Before the employers: one that is written in between makes the next stamp another.
    const stamp = await collection.stamp({ ...listing, type: employerKind.type });
    const known = registers.get(teamId);
    if (known?.stamp === stamp) return known.employers;
    const pageSize = EMPLOYERS_A_REQUEST;
    const found = await listAll(collection, employerKind, { ...listing, pageSize });
    const employers = found.map(({ value }) => value.employer);
    registers.set(teamId, { stamp, employers });
    return employers;
  }

  return { find, findCurrent, namesOf, register };
}
