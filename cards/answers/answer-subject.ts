import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import { typed } from '../kit/typed';

/** Which answer a button belongs to; the question makes what was computed from it anew. */
export const subject = {
  entryId: z.string(),
  language: z.enum(LANGUAGES).catch('fi'),
  question: typed,
};
