import { z } from 'zod';
import type { Week } from '../../domain/local-date';

/** A week as a button sends it back. */
export const weekField = z.custom<Week>(
  (value) => typeof value === 'string' && /^20\d{2}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(value),
);
