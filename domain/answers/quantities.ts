import { CRITERION_BEFORE, daysIn, type Unit, unitOf } from './unit-of';
import { readNumberWord } from './words/number-words';

/** A number and what it counts. Weeks and months are given in days (7 and 30 each). */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** Names of levels: `vitonen`, `fem poäng`, `a five`. */
const LEVEL_NAMES: readonly (readonly [form: RegExp, value: number])[] = [
  [/^(?:ykkö[ns]|etta)/u, 1],
  [/^(?:kakko[ns]|tvåa)/u, 2],
  [/^(?:kolmo[ns]|trea)/u, 3],
  [/^(?:nelo[ns]|fyra[n]?a)/u, 4],
  [/^(?:vito[ns]|viito[ns]|femm)/u, 5],
];

/** Every number in a text, in digits or words, in the text's order: `kolme tiimiä` is 3 `teams`. */
export function quantitiesIn(text: string): Quantity[] {
  const flat = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/%/g, ' % ')
    .replace(/€\s*(\d[\d.,\s]*)|€/g, '$1 euroa ')
    .replace(/(\d)[ \u00a0](\d{3})(?!\d)/g, '$1$2')
    .replace(/(\d)\s*[-–]\s*(\d)/g, '$1 – $2');
  const tokens = flat.match(/%|\d+(?:[.,]\d+)?|[\p{L}]+(?:[-'’][\p{L}]+)*/gu) ?? [];
  const found: Quantity[] = [];
  tokens.forEach((token, index) => {
    const level = LEVEL_NAMES.find(([form]) => form.test(token));
    // `Kriteeri nelonen` is the fourth criterion, not the fourth level.
    if (level && !CRITERION_BEFORE.test(tokens[index - 1] ?? '')) {
      found.push({ value: level[1], unit: 'points' });
      return;
    }
    const value = /^\d/.test(token) ? Number(token.replace(',', '.')) : readNumberWord(token);
    if (value === undefined) return;
    const after = tokens.slice(index + 1, index + 4);
    const before = tokens.slice(Math.max(0, index - 2), index);
    const unit = unitOf(token, value, before, after, flat);
    // `Yksi` and `one` are numbers only beside something that is counted.
    if (unit === 'plain' && /^(?:en|ett|one|yksi|yks)$/u.test(token)) return;
    found.push(unit === 'days' ? { value: value * daysIn(after), unit } : { value, unit });
  });
  return found;
}
