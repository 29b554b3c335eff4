import { articleOf } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import { daysBetween, daysOf, localDateOrThrow, type Week } from '../../domain/local-date';

/** Articles on meeting employers (criteria 15–18) that their own title, asked, brings up. */
export const TIP_ARTICLES = [
  'kriteeri-15-mika-lasketaan',
  'kriteeri-17-kasvokkain',
  'kriteeri-18-mita-tapaamisissa',
  'kriteeri-16-mieltymykset',
  'kriteeri-17-sama-tyonantaja',
  'menetelma-kolme-kuppia',
  'kriteeri-17-lapikaynti',
  'kriteeri-18-monta-kayntia',
  'kriteeri-17-alle-kolme-tyonhakijaa',
  'kriteeri-16-pitkittyy',
  'kriteeri-15-keskiarvo',
  'kriteeri-17-mitka-tapaamiset',
  'menetelma-periaate-4',
  'kriteeri-18-17-ero',
  'laki-tyonantajan-yhteyshenkilo',
  'kriteeri-17-vain-tyonhakijat',
  'sana-yhteydenotto-tapaaminen',
  'kriteeri-17-seuranta',
  'rovaniemi-haaste-kuusi',
  'kriteeri-16-yhteydenotto',
  'arviointi-maaraajat',
  'lomake-taydet-pisteet',
  'menetelma-periaate-5',
  'laki-seuranta',
] as const;

const FIRST_MONDAY = localDateOrThrow('2024-01-01');

/** A week's question for the channels of all teams: the title of an article that is not hidden. */
export function tipOfWeek(
  week: Week,
  language: Language,
  { knowledge, hidden }: { knowledge: Articles; hidden: ReadonlySet<string> },
): string | undefined {
  const entries = TIP_ARTICLES.flatMap((id) => knowledge.entry(id) ?? []);
  const shown = entries.filter((entry) => !hidden.has(articleOf(entry)?.id ?? ''));
  const weeks = daysBetween(FIRST_MONDAY, daysOf(week).monday) / 7;
  return shown[weeks % shown.length]?.title[language];
}
