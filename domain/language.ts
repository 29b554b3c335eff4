export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The reader's language: own choice, else the client's locale (`sv-FI`), else Finnish. */
export function languageOf(choice: Language | undefined, locale: string | undefined): Language {
  if (choice) return choice;
  const tag = locale?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === tag) ?? 'fi';
}
