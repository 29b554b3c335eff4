import { keysOf } from '../kit/records';
import type { Language } from '../language';
import { INTENTS, type IntentName } from './intent';
import { type Pattern, patternOf } from './pattern';
import en from './patterns/en.json';
import fi from './patterns/fi.json';
import sv from './patterns/sv.json';
import { formOf, type WordForm } from './word-form';

const WRITTEN = { fi, sv, en } as const;

interface PatternList {
  readonly filling: readonly WordForm[];
  readonly patterns: readonly { readonly intent: IntentName; readonly pattern: Pattern }[];
  /** Those of the list's forms that a word can fit, each once: by its first letter, and by its end. */
  formsFor(word: string): readonly WordForm[];
}

const lists = new Map<Language, PatternList>();

/** The patterns of a language, read when first asked for. */
export function patternList(language: Language): PatternList {
  const known = lists.get(language);
  if (known) return known;
  const { fillers, times, groups, intents } = WRITTEN[language];
  const filling = `${fillers} ${times}`.split(' ').map(formOf);
  const patterns = INTENTS.flatMap((intent) =>
    (keysOf(intents).includes(intent) ? intents[intent] : []).map((line) => ({
      intent,
      pattern: patternOf(line, groups),
    })),
  );
  const tokens = patterns.flatMap(({ pattern }) => pattern.tokens);
  const forms = [...new Set([...filling, ...tokens.flatMap((token) => token.forms)])];
  const list = { filling, patterns, formsFor: formsByLetter(forms) };
  lists.set(language, list);
  return list;
}

function formsByLetter(forms: readonly WordForm[]): PatternList['formsFor'] {
  const ends = forms.filter(({ kind }) => kind === 'ends');
  const byLetter = new Map<string, WordForm[]>();
  for (const form of forms.filter(({ kind }) => kind !== 'ends')) {
    const letter = form.text.charAt(0);
    const others = byLetter.get(letter);
    if (others) others.push(form);
    else byLetter.set(letter, [...ends, form]);
  }
  return (word) => byLetter.get(word.charAt(0)) ?? ends;
}
