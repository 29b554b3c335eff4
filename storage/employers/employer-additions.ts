import type { Employer } from '../../domain/employers/employer';
import type { EmployerDetails } from '../../domain/employers/employer-form';
import { type EmployerPress, newEntry } from '../../domain/employers/register-entry';
import type { Decision } from '../../domain/kit/decision';
import { auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { teamPartition } from '../kit/partitions';
import { writeOnce } from '../kit/write-once';
import { employerIdOf } from './employer-id';
import type { employerReads } from './employer-reads';
import { employerDocument } from './employer-record';

interface AddFacts {
  /** The id a new employer gets. */
  readonly id: string;
  readonly register: readonly Employer[];
}

/** How an employer comes into the register: with a meeting, by itself, or by its form. */
export function employerAdditions(
  collection: Collection,
  { find, register }: ReturnType<typeof employerReads>,
) {
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
  };
}
