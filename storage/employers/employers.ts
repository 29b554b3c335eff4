import { LRUCache } from 'lru-cache';
import { v5 as uuidFrom } from 'uuid';
import { z } from 'zod';
import { type AuditAction, auditDocument } from '../audit';
import type { Collection, Document, Write } from '../collection/collection';
import { listAll } from '../kit/list-all';
import { teamPartition } from '../kit/partitions';
import { defineRecord, type Stored, stored } from '../kit/record';

const employerSchema = z.object({
  id: z.string(),
  teamId: z.string(),
  name: z.string(),
  /** Other ways people write the name, and names of employers merged into this one. */
  aliases: z.array(z.string()),
  businessId: z.string().optional(),
  site: z.string().optional(),
  industry: z.string().optional(),
  needs: z.string().optional(),
  /** The employer this one was found to be the same as. */
  mergedInto: z.string().optional(),
});

const registeredEmployer = z.object({
  employer: employerSchema,
  addedAt: z.iso.datetime(),
  /** Token of the form that added it, so that a repeated Save is known as the same. */
  addedWith: z.string().optional(),
  lastEdit: z.string().optional(),
  /** Ids of the employers merged into this one, at first or second hand. */
  absorbed: z.array(z.string()).optional(),
  /** Former versions, oldest first; `token` is the edit that ended it. */
  history: z.array(
    z.object({
      employer: employerSchema,
      until: z.iso.datetime(),
      byId: z.string(),
      token: z.string().optional(),
    }),
  ),
});
export type RegisteredEmployer = z.infer<typeof registeredEmployer>;
export type EmployerFields = z.infer<typeof employerSchema>;

const employerKind = defineRecord({ type: 'employer', version: 1, schema: registeredEmployer });

/** An employer as it was read together with others. Throws a `RecordError` on anything else. */
export const readEmployer = (document: Document) => employerKind.fromDocument(document);

function documentOf(registered: RegisteredEmployer) {
  const { id, teamId, mergedInto } = registered.employer;
  return employerKind.toDocument(
    {
      id,
      partition: teamPartition(teamId),
      at: registered.addedAt,
      keys: mergedInto ? [] : ['listed'],
    },
    registered,
  );
}

const EMPLOYER_IDS = 'f6e9ad6a-1f4a-4a3c-8f5e-0c2b7f0d7a11';

/** The id a new name gets: two coaches who add the same name at once make one employer. */
export function employerIdOf(teamId: string, name: string, site = ''): string {
  const [first, ...others] = [name, site].map((text) =>
    text.trim().toLocaleLowerCase('fi').replace(/\s+/g, ' '),
  );
  const called = [first, ...others.filter(Boolean)].join('\n');
  return uuidFrom(`${teamId}\n${called}`, EMPLOYER_IDS);
}

/** What an edit, told by its form's token, changed from; nothing when it is not in what is stored. */
export function formerOf(
  { history }: RegisteredEmployer,
  token: string,
): EmployerFields | undefined {
  return history.find((former) => former.token === token)?.employer;
}

interface Edit {
  readonly actorId: string;
  readonly at: Date;
  /** The form's own. */
  readonly token: string;
}

function edited(
  { value }: Stored<RegisteredEmployer>,
  employer: EmployerFields,
  { at, actorId, token }: Edit,
): RegisteredEmployer {
  const former = { employer: value.employer, until: at.toISOString(), byId: actorId, token };
  return { ...value, employer, lastEdit: token, history: [...value.history, former] };
}

/** Asked for at every key press: a register of a thousand takes milliseconds to read. */
const REGISTERS_KEPT = 20;

export function employerRepository(collection: Collection) {
  const registers = new LRUCache<
    string,
    { readonly stamp: string; readonly employers: readonly EmployerFields[] }
  >({ max: REGISTERS_KEPT });
  async function find(teamId: string, id: string): Promise<Stored<RegisteredEmployer> | undefined> {
    const document = await collection.get(teamPartition(teamId), id);
    return document && document.type === employerKind.type
      ? stored(employerKind, document)
      : undefined;
  }
  return {
    find,

    /** The employer itself, or the one it was merged into. */
    async findCurrent(teamId: string, id: string): Promise<Stored<RegisteredEmployer> | undefined> {
      let found = await find(teamId, id);
      for (let hops = 0; found?.value.employer.mergedInto && hops < 10; hops += 1) {
        found = await find(teamId, found.value.employer.mergedInto);
      }
      return found;
    },

    /**
     * The team's whole register, without those merged into another: the same array as before when
     * nothing of it has changed, so that what was made of it can be kept.
     */
    async register(teamId: string): Promise<readonly EmployerFields[]> {
      const listing = { partition: teamPartition(teamId), key: 'listed' };
      // Before the employers: one that is written in between makes the next stamp another.
      const stamp = await collection.stamp({ ...listing, type: employerKind.type });
      const known = registers.get(teamId);
      if (known?.stamp === stamp) return known.employers;
      const found = await listAll(collection, employerKind, { ...listing, pageSize: 500 });
      const employers = found.map(({ value }) => value.employer);
      registers.set(teamId, { stamp, employers });
      return employers;
    },

    /** The writes that add an employer, for a batch with the meeting that brought it. */
    additions(employer: EmployerFields, actorId: string, at: Date, token?: string): Write[] {
      const partition = teamPartition(employer.teamId);
      const entry = { actorId, action: 'employer.create', objectId: employer.id } as const;
      const registered = {
        employer,
        addedAt: at.toISOString(),
        ...(token ? { addedWith: token } : {}),
        history: [],
      };
      return [
        { op: 'create', document: documentOf(registered) },
        { op: 'create', document: auditDocument(partition, `employer:${employer.id}`, at, entry) },
      ];
    },

    async add(
      employer: EmployerFields,
      actorId: string,
      at: Date,
      token?: string,
    ): Promise<{ kind: 'added' | 'exists' }> {
      const outcome = await collection.batch(
        teamPartition(employer.teamId),
        this.additions(employer, actorId, at, token),
      );
      return { kind: outcome.kind === 'done' ? 'added' : 'exists' };
    },

    /** Keeps the former version in the history. `token` is the form's own. */
    async change(
      present: Stored<RegisteredEmployer>,
      employer: EmployerFields,
      by: Edit & { readonly action?: AuditAction },
    ): Promise<{ kind: 'changed' | 'overtaken' }> {
      const partition = teamPartition(employer.teamId);
      const action = by.action ?? 'employer.edit';
      const entry = { actorId: by.actorId, action, objectId: employer.id };
      const outcome = await collection.batch(partition, [
        { op: 'replace', document: documentOf(edited(present, employer, by)), etag: present.etag },
        { op: 'create', document: auditDocument(partition, by.token, by.at, entry) },
      ]);
      return { kind: outcome.kind === 'done' ? 'changed' : 'overtaken' };
    },

    /**
     * The loser leaves the register and points to the winner, which becomes `merged`: both or
     * neither. The loser's meetings are still its own; see `meetings.moveAll`.
     */
    async merge(
      winner: Stored<RegisteredEmployer>,
      loser: Stored<RegisteredEmployer>,
      merged: EmployerFields,
      by: Edit,
    ): Promise<{ kind: 'merged' | 'overtaken' }> {
      const { id, teamId } = loser.value.employer;
      const partition = teamPartition(teamId);
      const entry = { actorId: by.actorId, action: 'employer.merge', objectId: id } as const;
      const absorbed = [...(winner.value.absorbed ?? []), id, ...(loser.value.absorbed ?? [])];
      const gone = { ...loser.value.employer, mergedInto: merged.id };
      const outcome = await collection.batch(partition, [
        { op: 'replace', document: documentOf(edited(loser, gone, by)), etag: loser.etag },
        {
          op: 'replace',
          document: documentOf({ ...edited(winner, merged, by), absorbed }),
          etag: winner.etag,
        },
        { op: 'create', document: auditDocument(partition, by.token, by.at, entry) },
      ]);
      return { kind: outcome.kind === 'done' ? 'merged' : 'overtaken' };
    },
  };
}
