import type { Removal } from '../../domain/privacy/removal';
import type { Collection, StoredDocument, Write } from '../collection/collection';
import { personPartition } from '../kit/partitions';
import { erased, type Person } from './erase-person';
import { ownPart } from './own-part';
import { removalKind } from './removals';

const PAGE = 200;
/** What comes in while the store is read is found by the next reading. */
const MOST_READINGS = 5;

/** What the store holds of a person, by kind of record. */
export type OwnData = Readonly<Record<string, readonly unknown[]>>;

/** All that is kept of a person, wherever it is: to be handed out, and to be removed. */
export function ownDataRepository(collection: Collection) {
  async function* mentioning(words: readonly string[]): AsyncGenerator<StoredDocument> {
    let continuation: string | undefined;
    do {
      const page = await collection.scan({ limit: PAGE, continuation });
      for (const document of page.items) {
        const text = JSON.stringify(document);
        if (words.some((word) => text.includes(word))) yield document;
      }
      continuation = page.continuation;
    } while (continuation !== undefined);
  }

  return {
    async of(personId: string): Promise<OwnData> {
      const found: Record<string, unknown[]> = {};
      for await (const document of mentioning([personId])) {
        const part = ownPart(document, personId);
        if (part === undefined) continue;
        found[document.type] = [...(found[document.type] ?? []), part];
      }
      return found;
    },

    /**
     * Removes the person: figures stay under the stand-in, words and settings go. Cut off half-way, it
     * goes on when it is called again. Rejects when others write the same records all the while.
     */
    async remove({ personId, name, standInId }: Removal): Promise<void> {
      const profile = await collection.get(personPartition(personId), 'profile');
      const person: Person = { personId, name, standInId, addresses: addressesIn(profile) };
      for (let reading = 0; reading < MOST_READINGS; reading += 1) {
        const found: StoredDocument[] = [];
        for await (const document of mentioning([personId, ...person.addresses]))
          if (document.type !== removalKind.type) found.push(document);
        if (found.length === 0) return;
        for (const document of found)
          await collection.batch(document.partition, writesFor(document, person));
      }
      throw new Error(`A person was still written about after ${MOST_READINGS} readings`);
    },
  };
}

/** Teams' own ids of the person and of the own chat: they name the person as well. */
function addressesIn(profile: StoredDocument | undefined): string[] {
  const text = JSON.stringify(profile?.body ?? {});
  return [...text.matchAll(/"(?:mri|conversationId)":"([^"]{8,})"/g)].map(([, id = '']) => id);
}

function writesFor(document: StoredDocument, person: Person): Write[] {
  const { id, etag } = document;
  const next = erased(document, person);
  if (!next) return [{ op: 'remove', id, etag }];
  if (next.id === id) return [{ op: 'replace', document: next, etag }];
  return [
    { op: 'remove', id, etag },
    { op: 'create', document: next },
  ];
}
