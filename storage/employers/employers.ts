import { LRUCache } from 'lru-cache';
import { v5 as uuidFrom } from 'uuid';
import type { Employer } from '../../domain/employers/employer';
import type { EmployerDetails } from '../../domain/employers/employer-form';
import type { MergedEntries } from '../../domain/employers/merge-entries';
import {
  changeEntry,
  type EmployerPress,
  newEntry,
  type RegisteredEmployer,
} from '../../domain/employers/register-entry';
import type { Decision } from '../../domain/kit/decision';
import { type AuditAction, auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { listAll } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { type Stored, stored } from '../kit/record';
import { writeOnce } from '../kit/write-once';
import { employerDocument, employerKind, LISTED } from './employer-record';

const EMPLOYER_IDS = 'f6e9ad6a-1f4a-4a3c-8f5e-0c2b7f0d7a11';
const EMPLOYERS_A_REQUEST = 500;
/** Asked for at every key press: a register of a thousand takes milliseconds to read. */
const REGISTERS_KEPT = 20;

/** The id a new name gets: two coaches who add the same name at once make one employer. */
export function employerIdOf(teamId: string, name: string, site = ''): string {
  const [first, ...others] = [name, site].map((text) =>
    text.trim().toLocaleLowerCase('fi').replace(/\s+/g, ' '),
  );
  const called = [first, ...others.filter(Boolean)].join('\n');
  return uuidFrom(`${teamId}\n${called}`, EMPLOYER_IDS);
}

interface Facts {
  readonly entry: RegisteredEmployer | undefined;
  readonly register: readonly Employer[];
}

interface AddFacts {
  /** The id a new employer gets. */
  readonly id: string;
  readonly register: readonly Employer[];
}

/** A team's employers. What others decide on is read again with every round of a write. */
export function employerRepository(collection: Collection) {
  const registers = new LRUCache<
    string,
    { readonly stamp: string; readonly employers: readonly Employer[] }
  >({ max: REGISTERS_KEPT });

  async function find(teamId: string, id: string): Promise<Stored<RegisteredEmployer> | undefined> {
    const document = await collection.get(teamPartition(teamId), id);
    return document && document.type === employerKind.type
      ? stored(employerKind, document)
      : undefined;
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

  /** The writes that add an employer, for a batch with the meeting that brought it. */
  function additions(employer: Employer, actorId: string, at: Date, token?: string): Write[] {
    const id = `employer:${employer.id}`;
    const entry = { actorId, action: 'employer.create', objectId: employer.id } as const;
    const audit = auditDocument(teamPartition(employer.teamId), id, at, entry);
    return [
      { op: 'create', document: employerDocument(newEntry(employer, at, token)) },
      { op: 'create', document: audit },
    ];
  }

  return {
    find,
    findCurrent,
    register,
    namesOf,
    additions,

    async add(
      employer: Employer,
      actorId: string,
      at: Date,
    ): Promise<{ kind: 'added' | 'exists' }> {
      const writes = additions(employer, actorId, at);
      const outcome = await collection.batch(teamPartition(employer.teamId), writes);
      return { kind: outcome.kind === 'done' ? 'added' : 'exists' };
    },

    /** Adds what a form tells of, once for each form. The employer that the form has made. */
    async addByForm<Refusal>(
      { teamId, name, site }: { teamId: string; name: string; site: string },
      press: EmployerPress,
      decide: (register: readonly Employer[]) => Decision<EmployerDetails, Refusal>,
    ): Promise<{ kind: 'added'; employer: Employer } | { kind: 'refused'; refusal: Refusal }> {
      const { actorId, at, token } = press;
      const partition = teamPartition(teamId);
      const usualId = employerIdOf(teamId, name, site);
      const read = async (): Promise<AddFacts> => {
        // An employer that had this name once, and has another now, keeps its id.
        const holder = await find(teamId, usualId);
        const id = holder && holder.value.addedWith !== token ? token : usualId;
        return { id, register: await register(teamId) };
      };
      const auditOf = (objectId: string) =>
        auditDocument(partition, `add:${token}`, at, {
          actorId,
          action: 'employer.create',
          objectId,
        });
      const outcome = await writeOnce<AddFacts, EmployerDetails, Refusal>(collection, {
        partition,
        entry: { id: auditOf('').id, document: (_details, { id }) => auditOf(id) },
        read,
        decide: (present) => decide(present.register),
        writes: (details, { id }) => {
          const employer = { id, teamId, aliases: [], ...details };
          return [{ op: 'create', document: employerDocument(newEntry(employer, at, token)) }];
        },
      });
      if (outcome.kind === 'refused') return outcome;
      const { id } = outcome.present;
      const made = await find(teamId, id);
      if (!made) throw new Error('an employer that was added is not there');
      return { kind: 'added', employer: made.value.employer };
    },

    /** Changes the employer, or the one it was merged into. The former version stays in its history. */
    edit: <Refusal>(
      teamId: string,
      id: string,
      press: EmployerPress,
      decide: (facts: Facts) => Decision<Employer, Refusal>,
    ) =>
      writeOnce(collection, {
        partition: teamPartition(teamId),
        entry: entryOf(teamId, id, press, 'employer.edit'),
        read: async () => ({
          found: await findCurrent(teamId, id),
          register: await register(teamId),
        }),
        decide: (present) => decide({ entry: present.found?.value, register: present.register }),
        writes: (employer, { found }) =>
          found ? [replacing(found, changeEntry(found.value, employer, press))] : [],
      }),

    /**
     * The loser leaves the register and points to the winner: both are written or neither. The
     * loser's meetings are still its own; see `meetings.moveAll`.
     */
    merge: <Refusal>(
      teamId: string,
      ids: { readonly winner: string; readonly loser: string },
      press: EmployerPress,
      decide: (
        winner: RegisteredEmployer | undefined,
        loser: RegisteredEmployer | undefined,
      ) => Decision<MergedEntries, Refusal>,
    ) =>
      writeOnce(collection, {
        partition: teamPartition(teamId),
        entry: entryOf(teamId, ids.loser, press, 'employer.merge'),
        read: () => Promise.all([find(teamId, ids.winner), find(teamId, ids.loser)]),
        decide: ([winner, loser]) => decide(winner?.value, loser?.value),
        writes: (merged, [winner, loser]) =>
          winner && loser ? [replacing(loser, merged.loser), replacing(winner, merged.winner)] : [],
      }),
  };
}

function entryOf(teamId: string, objectId: string, press: EmployerPress, action: AuditAction) {
  const { actorId, at, token } = press;
  return auditDocument(teamPartition(teamId), token, at, { actorId, action, objectId });
}

function replacing({ etag }: Stored<RegisteredEmployer>, next: RegisteredEmployer): Write {
  return { op: 'replace', document: employerDocument(next), etag };
}
