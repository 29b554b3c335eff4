import i18next, { type TFunction } from 'i18next';
import { LANGUAGES, type Language } from '../../domain/language';
import en from '../locales/en.json';
import fi from '../locales/fi.json';
import sv from '../locales/sv.json';
import { fill, type Template, templateOf, type Values } from './template';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fi };
  }
}

const i18n = i18next.createInstance();
void i18n.init({
  lng: 'fi',
  fallbackLng: false,
  supportedLngs: LANGUAGES,
  resources: { fi: { translation: fi }, sv: { translation: sv }, en: { translation: en } },
  initAsync: false,
});

export type Words = TFunction;

const WORDS = {
  fi: withTemplates('fi'),
  sv: withTemplates('sv'),
  en: withTemplates('en'),
} as const satisfies Record<Language, Words>;

/**
 * The library takes some twenty microseconds to put values into a string, and a card has dozens. So
 * it is asked for each string once, as a template, and the values are put in here. What is kept are
 * our own strings alone: the values are what people typed, and none of them stays in memory.
 */
function withTemplates(language: Language): Words {
  const words = i18n.getFixedT(language);
  const plural = new Intl.PluralRules(language);
  const templates = new Map<string, Template>();
  const filled = (key: string, values: Values = {}): string => {
    const { count } = values;
    const form = typeof count === 'number' ? `${key} ${plural.select(count)}` : key;
    const known = templates.get(form);
    if (known) return fill(known, values);
    // The keys were checked by the compiler where the string is asked for.
    const text: unknown = Reflect.apply(words, undefined, [
      key,
      { count, skipInterpolation: true },
    ]);
    const template = templateOf(String(text));
    templates.set(form, template);
    return fill(template, values);
  };
  return Object.assign(filled, words);
}

/** The strings of one language; keys are checked by the compiler. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
