const LEGAL_FORMS = new Set(
  'oy ab oyj abp oyab ky kb ay tmi toiminimi fma osk osuuskunta andelslag ltd inc as'.split(' '),
);

/** What companies put beside their names. Case endings follow a colon (`Oy:lle`). */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.toLowerCase().split(':', 1).join());
}
