import { z } from 'zod';
import { freeze } from '../../domain/kit/freeze';
import { memoizeByObject } from '../../domain/kit/remember';
import type { Document, StoredDocument } from '../collection/collection';
import { attempt, NewerRecordError, RecordError } from './record-error';

/** Where a record is kept and what it is listed under; see `Document`. */
interface Place {
  readonly id: string;
  readonly partition: string;
  readonly at: string;
  readonly keys?: readonly string[] | undefined;
}

export interface RecordDefinition<Schema extends z.ZodType> {
  readonly type: string;
  /** The version that is written. Raise it with every change that stored bodies don't fit. */
  readonly version: number;
  readonly schema: Schema;
  /** `upgrades[n]` makes a body of version n one of version n + 1; one for each former version. */
  readonly upgrades?: Readonly<Record<number, (old: unknown) => unknown>> | undefined;
}

export interface RecordType<Value> {
  readonly type: string;
  /** Throws a `RecordError` when the value does not fit its schema. */
  toDocument(place: Place, value: Value): Document;
  /** Upgrades a former version. Throws a `RecordError` for what can't be read. */
  fromDocument(document: Document): Value;
}

const KINDS = new Map<string, Pick<RecordType<unknown>, 'fromDocument'>>();

/** How this build gets on with a document; `unknown` is of a type that it has not defined. */
export function legibilityOf(document: Document): 'read' | 'newer' | 'unreadable' | 'unknown' {
  const kind = KINDS.get(document.type);
  if (!kind) return 'unknown';
  try {
    kind.fromDocument(document);
    return 'read';
  } catch (fault) {
    if (fault instanceof NewerRecordError) return 'newer';
    if (fault instanceof RecordError) return 'unreadable';
    throw fault;
  }
}

/** A record as it was read; its etag is for changing it. */
export interface Stored<Value> {
  readonly value: Value;
  readonly etag: string;
}

export function stored<Value>(kind: RecordType<Value>, document: StoredDocument): Stored<Value> {
  return { value: kind.fromDocument(document), etag: document.etag };
}

/** The record that an id leads to; none when there is none, or one of another kind. */
export function storedAs<Value>(
  kind: RecordType<Value>,
  document: StoredDocument | undefined,
): Stored<Value> | undefined {
  return document?.type === kind.type ? stored(kind, document) : undefined;
}

/**
 * A kind of record: its schema, and how bodies of former versions become today's. Throws when an
 * upgrade is missing.
 */
export function defineRecord<Schema extends z.ZodType>({
  type,
  version,
  schema,
  upgrades = {},
}: RecordDefinition<Schema>): RecordType<z.output<Schema>> {
  for (let former = 1; former < version; former += 1) {
    if (upgrades[former] === undefined) {
      throw new Error(`${type} has no upgrade from version ${former}`);
    }
  }

  function upgraded({ id, v, body }: Document): unknown {
    let current = body;
    for (let from = v; from < version; from += 1) {
      current = attempt(
        () => upgrades[from]?.(current),
        `${type} ${id}: version ${from} can't be upgraded`,
      );
    }
    return current;
  }

  function readBody(document: Document): z.output<Schema> {
    const { id, v } = document;
    if (document.type !== type) {
      throw new RecordError(`${document.type} ${id} was read as ${type}`);
    }
    const problem = `${type} ${id} has version ${v}; known are 1 to ${version}`;
    if (Number.isInteger(v) && v > version) throw new NewerRecordError(problem);
    if (!Number.isInteger(v) || v < 1) throw new RecordError(problem);
    const body = upgraded(document);
    return attempt(() => schema.parse(body), `${type} ${id} of version ${v} can't be read`);
  }
  const rememberedValue = memoizeByObject((document: Document) => freeze(readBody(document)));

  const kind: RecordType<z.output<Schema>> = {
    type,
    toDocument({ id, partition, at, keys = [] }, value) {
      const body = attempt(() => z.encode(schema, value), `${type} ${id} does not fit its schema`);
      return { id, partition, type, at, v: version, keys, body };
    },
    // A document that a store keeps is frozen: whoever gets it again need not read it again.
    fromDocument: (document) =>
      Object.isFrozen(document) ? rememberedValue(document) : readBody(document),
  };
  KINDS.set(type, kind);
  return kind;
}
