import { Cron } from 'croner';
import { z } from 'zod';

export const onOff = z
  .enum(['on', 'off', '1', '0', 'true', 'false', ''])
  .transform((value) => ['on', '1', 'true'].includes(value));
export const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);
export const optionalText = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined);

export const timeZone = z
  .string()
  .refine(isTimeZone, 'is not a time zone; an example: Europe/Helsinki');

export const cronPattern = z
  .string()
  .refine(isCronPattern, 'is not a cron pattern; an example: 0 8 * * 1 (Mondays at 8:00)');

export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isCronPattern(value: string): boolean {
  try {
    return new Cron(value, { paused: true }).nextRun() !== null;
  } catch {
    return false;
  }
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
