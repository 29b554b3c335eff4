import type { Decision } from '../../domain/kit/decision';
import type { Collection, Document, Write } from '../collection/collection';

/** More than there are people who could write the same record at the same moment. */
const MOST_ROUNDS = 60;

/** An entry whose content is known only once it is decided what is written. */
interface EntryToCome<Present, Next> {
  readonly id: string;
  readonly document: (next: Next, present: Present) => Document;
}

export interface WriteOnce<Present, Next, Refusal> {
  readonly partition: string;
  /**
   * Written in the same batch, with an id that follows from the press alone: an audit entry, as a
   * rule. When it is there already, this very press was written before.
   */
  readonly entry?: Document | EntryToCome<Present, Next> | undefined;
  /** What is stored now, with the etags that `writes` needs. Asked anew in each round. */
  readonly read: () => Promise<Present>;
  /** Asked anew in each round, and so without an effect. */
  readonly decide: (present: Present) => Decision<Next, Refusal> | Promise<Decision<Next, Refusal>>;
  readonly writes: (next: Next, present: Present) => readonly Write[] | Promise<readonly Write[]>;
}

export type WriteOnceOutcome<Present, Next, Refusal> =
  /** `present` is what was there before. */
  | { readonly kind: 'written'; readonly next: Next; readonly present: Present }
  /** This press was written before; `present` is what is stored now. */
  | { readonly kind: 'repeated'; readonly present: Present }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly present: Present };

/**
 * Reads, decides and writes, all of it again when somebody else wrote in between: nothing is
 * decided on what is not there any more. Throws when it is overtaken in every round.
 */
export async function writeOnce<Present, Next, Refusal>(
  collection: Collection,
  once: WriteOnce<Present, Next, Refusal>,
): Promise<WriteOnceOutcome<Present, Next, Refusal>> {
  const { partition, entry, read, decide } = once;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const present = await read();
    const decision = await decide(present);
    if (decision.kind === 'refuse') {
      // A repeated press may be refused for what its first delivery has changed.
      const isRepeated = entry && (await collection.get(partition, entry.id)) !== undefined;
      return isRepeated
        ? { kind: 'repeated', present: await read() }
        : { kind: 'refused', refusal: decision.refusal, present };
    }
    const writes = await once.writes(decision.next, present);
    // The entry comes first: a press that was written before is told so, whatever else has changed.
    const document = entry && entryWith(entry, decision.next, present);
    const first = document ? [{ op: 'create' as const, document }] : [];
    const outcome = await collection.batch(partition, [...first, ...writes]);
    if (outcome.kind === 'done') return { kind: 'written', next: decision.next, present };
    if (outcome.index < first.length) return { kind: 'repeated', present: await read() };
  }
  throw new Error(`A record was overtaken ${MOST_ROUNDS} times while it was being written`);
}

function entryWith<Present, Next>(
  entry: Document | EntryToCome<Present, Next>,
  next: Next,
  present: Present,
): Document {
  return 'document' in entry ? entry.document(next, present) : entry;
}
