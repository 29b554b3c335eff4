import { z } from 'zod';
import type { CardAction } from '../../cards/kit/card-action';

/** What a button may send: the hidden data and the inputs that its schema reads. */
export function schemaKeys({ verb, schema }: CardAction): string[] {
  if (!(schema instanceof z.ZodObject)) throw new Error(`${verb} reads no object`);
  return Object.keys(schema.shape);
}
