import { z } from 'zod';
import { type LocalDate, readLocalDate } from '../../domain/local-date';

/** A calendar day as it is stored, `YYYY-MM-DD`. */
export const daySchema = z.custom<LocalDate>(
  (value) => typeof value === 'string' && readLocalDate(value) !== undefined,
);
