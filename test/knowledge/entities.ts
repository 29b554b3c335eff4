import type { AnswerEntry } from '../../domain/answers/entry';
import type { Language } from '../../domain/language';

const NAMED: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  lomake: { fi: ['lomake'], sv: ['blankett', 'lomake'], en: ['form', 'Lomake'] },
  kriteeri: { fi: ['kriteeri'], sv: ['kriterium'], en: ['criterion'] },
  'menetelma-vaihe': { fi: ['vaihe'], sv: ['fas'], en: ['phase'] },
};

/** What people ask about by its name: forms, criteria, phases, and the field's roles and terms. */
const IS_ENTITY = /^(?:lomake-[a-e]|kriteeri-\d\d|menetelma-vaihe-\d|sana-.+)$/;

export function isEntity({ article }: AnswerEntry): boolean {
  return IS_ENTITY.test(article.id);
}

/** The names that an article's own title gives its thing: `Lomake B`, `kokemusasiantuntija`. */
export function namesOf({ article, title }: AnswerEntry, language: Language): string[] {
  const numbered = /^(lomake|kriteeri|menetelma-vaihe)-0?(.+)$/.exec(article.id);
  if (numbered) {
    const [, what = '', sign = ''] = numbered;
    return (NAMED[what]?.[language] ?? []).map((word) => `${word} ${sign.toUpperCase()}`);
  }
  // `Sana: kokemusasiantuntija`, `THL`, `Seinätön paja`; a title with several names is asked by each.
  const whole = title[language].replace(/^[^:]+: /, '').replace(/\(.*?\)/g, '');
  const names = whole.split(/,| ja | och | and /).map((name) => name.trim());
  return names.some((name) => name.split(' ').length > 2) ? [whole.trim()] : names;
}

/** The plain ways to ask what something is. */
export const PLAIN_WAYS: Readonly<Record<Language, readonly ((name: string) => string)[]>> = {
  fi: [
    (name) => name,
    (name) => `mikä on ${name}`,
    (name) => `mitä ${name} tarkoittaa`,
    (name) => `kerro ${name}`,
  ],
  sv: [
    (name) => name,
    (name) => `vad är ${name}`,
    (name) => `vad betyder ${name}`,
    (name) => `berätta om ${name}`,
  ],
  en: [
    (name) => name,
    (name) => `what is ${name}`,
    (name) => `what does ${name} mean`,
    (name) => `tell me about ${name}`,
  ],
};
