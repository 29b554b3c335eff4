import { z } from 'zod';
import { isWeek, type Week } from '../../domain/local-date';

/** A week as a button sends it back. */
export const weekField = z.custom<Week>(
  (value) => typeof value === 'string' && value.startsWith('20') && isWeek(value),
);
