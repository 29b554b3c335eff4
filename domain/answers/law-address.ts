import type { Language } from '../language';

/** An act's number and year: `703/2023`. */
const ACT = /^(\d+)\/(\d{4})$/;
const GDPR = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

/** Where an act is read as it is in force; of what has no number of its own, nothing. */
export function lawAddress(law: string, language: Language): string | undefined {
  if (law === 'gdpr') return GDPR;
  const [, number, year] = ACT.exec(law) ?? [];
  if (number === undefined) return undefined;
  // Few acts are in English, and those only for information.
  const folder = language === 'sv' ? 'sv/lagstiftning' : 'fi/lainsaadanto';
  return `https://www.finlex.fi/${folder}/${year}/${number}`;
}
