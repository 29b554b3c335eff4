import { isLegalForm } from '../kit/legal-forms';

/** `Kahvila Malli Oy` and `kahvila  malli` are one: by letters and digits, without the legal form. */
export function foldName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? [];
  const kept = words.filter((word) => !isLegalForm(word));
  return (kept.length > 0 ? kept : words).join(' ');
}
