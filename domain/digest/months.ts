import { LANGUAGES, type Language } from '../language';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** A month's name as it stands in a sentence: `lokakuu`, `oktober`, `October`. `month` is 1–12. */
export function monthName(month: number, language: Language, style: 'long' | 'short' = 'long') {
  const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** Finnish cases (`lokakuulta`), Swedish and English genitives. */
const ENDINGS: Record<Language, string> = {
  fi: '(?:n|ta|ssa|sta|hun|lla|lta|lle)?',
  sv: 's?',
  en: "(?:['’]?s)?",
};

/** Made when a word is first read: formatters of months cost the bot's start some milliseconds. */
let patterns: readonly { readonly month: number; readonly pattern: RegExp }[] | undefined;

function monthPatterns() {
  patterns ??= LANGUAGES.flatMap((language) =>
    MONTHS.map((month) => ({ month, pattern: patternOf(month, language) })),
  );
  return patterns;
}

function patternOf(month: number, language: Language): RegExp {
  const long = monthName(month, language);
  const short = monthName(month, language, 'short').replace('.', '');
  return new RegExp(`^(?:${long}${ENDINGS[language]}|${short})$`, 'i');
}

/** The month a word names in any of the languages, in its cases; 1–12. */
export function readMonth(word: string): number | undefined {
  return monthPatterns().find(({ pattern }) => pattern.test(word))?.month;
}
