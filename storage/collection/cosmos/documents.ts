import type { OperationInput } from '@azure/cosmos';
import { z } from 'zod';
import type { Document, StoredDocument, Write } from '../collection';

const itemSchema = z.object({
  id: z.string(),
  partition: z.string(),
  type: z.string(),
  at: z.string(),
  v: z.number(),
  keys: z.array(z.string()),
  body: z.unknown(),
  _etag: z.string(),
});

/** Leaves out what Cosmos adds of its own (`_rid`, `_ts`, …). */
export function fromItem(item: unknown): StoredDocument {
  const { _etag: etag, ...document } = itemSchema.parse(item);
  return { ...document, etag };
}

export function toItem({ id, partition, type, at, v, keys, body }: Document) {
  return { id, partition, type, at, v, keys: [...keys], body };
}

export function toOperation(write: Write): OperationInput {
  switch (write.op) {
    case 'create':
      return { operationType: 'Create', resourceBody: toJson(write.document) };
    case 'replace':
      return {
        operationType: 'Replace',
        id: write.document.id,
        ifMatch: write.etag,
        resourceBody: toJson(write.document),
      };
    case 'remove':
      // The driver sends `ifMatch` on, though its type for a removal does not name it.
      return removal(write.id, write.etag);
  }
}

function removal(id: string, ifMatch: string) {
  return { operationType: 'Delete' as const, id, ifMatch };
}

function toJson(document: Document) {
  return { ...toItem(document), body: JSON.parse(JSON.stringify(document.body)) };
}
