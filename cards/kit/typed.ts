import { z } from 'zod';

/** What an input sends: a string, though an older client may send a number or a flag as itself. */
export const typed = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) => String(value ?? ''));
