import { type Decision, refuse } from '../../domain/kit/decision';
import type { Collection, Document, Write } from '../collection/collection';
import type { ChangeOnceOutcome, ChangeOutcome, PressOutcome } from './change-outcome';
import { type RecordType, type Stored, storedAs } from './record';
import { writeOnce } from './write-once';

export interface ChangeOnce<Value, Refusal, Next = Value> {
  readonly kind: RecordType<Value>;
  readonly partition: string;
  readonly id: string;
  readonly documentOf: (next: Next) => Document;
  /** See `WriteOnce`. */
  readonly entry?: Document | undefined;
  readonly decide: (
    present: Value | undefined,
  ) => Decision<Next, Refusal> | Promise<Decision<Next, Refusal>>;
  /** What is written with it, or not at all. */
  readonly also?:
    | ((next: Next, present: Value | undefined) => readonly Write[] | Promise<readonly Write[]>)
    | undefined;
  /** Etag of what the caller has shown: with another stored, nothing is decided. */
  readonly base?: string | undefined;
  /** What the caller has read a moment ago, or `none`; read here only once overtaken. */
  readonly known?: Stored<Value> | 'none' | undefined;
}

const OVERTAKEN = Symbol('overtaken');

/** `writeOnce` for one record, which is created when it is not there. */
export async function changeOnce<Value, Refusal, Next = Value>(
  collection: Collection,
  change: ChangeOnce<Value, Refusal, Next> & {
    readonly entry?: undefined;
    readonly base?: undefined;
  },
): Promise<ChangeOutcome<Value, Refusal, Next>>;
export async function changeOnce<Value, Refusal, Next = Value>(
  collection: Collection,
  change: ChangeOnce<Value, Refusal, Next> & { readonly base?: undefined },
): Promise<PressOutcome<Value, Refusal, Next>>;
export async function changeOnce<Value, Refusal, Next = Value>(
  collection: Collection,
  change: ChangeOnce<Value, Refusal, Next>,
): Promise<ChangeOnceOutcome<Value, Refusal, Next>>;
export async function changeOnce<Value, Refusal, Next = Value>(
  collection: Collection,
  change: ChangeOnce<Value, Refusal, Next>,
): Promise<ChangeOnceOutcome<Value, Refusal, Next>> {
  const { kind, partition, id, base, decide } = change;
  let known = change.known;

  async function read(): Promise<Stored<Value> | undefined> {
    const first = known;
    known = undefined;
    if (first) return first === 'none' ? undefined : first;
    const document = await collection.get(partition, id);
    return storedAs(kind, document);
  }

  const outcome = await writeOnce<Stored<Value> | undefined, Next, Refusal | typeof OVERTAKEN>(
    collection,
    {
      partition,
      entry: change.entry,
      read,
      decide: (present) =>
        base !== undefined && present?.etag !== base ? refuse(OVERTAKEN) : decide(present?.value),
      async writes(next, present) {
        const document = change.documentOf(next);
        const more = (await change.also?.(next, present?.value)) ?? [];
        return [
          present ? { op: 'replace', document, etag: present.etag } : { op: 'create', document },
          ...more,
        ];
      },
    },
  );
  switch (outcome.kind) {
    case 'written':
      return { kind: 'written', next: outcome.next, former: outcome.present?.value };
    case 'repeated':
      return outcome;
    case 'refused': {
      const { refusal, present } = outcome;
      return refusal === OVERTAKEN
        ? { kind: 'overtaken', present }
        : { kind: 'refused', refusal, present };
    }
  }
}
