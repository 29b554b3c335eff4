import { z } from 'zod';
import type { Week } from '../../domain/local-date';

/** A week as it is stored, `YYYY-Www`. */
export const weekSchema = z.custom<Week>(
  (value) => typeof value === 'string' && /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(value),
);
