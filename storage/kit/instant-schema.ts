import { z } from 'zod';

/** An instant of the domain, stored as ISO 8601. */
export const instantSchema = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (instant) => instant.toISOString(),
});
