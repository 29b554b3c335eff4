import { keysOf } from '../kit/records';
import { memoizeByText } from '../kit/remember';
import type { Language } from '../language';
import { INTENTS, type IntentName } from './intent';
import { type Pattern, patternOf } from './pattern';
import en from './patterns/en.json';
import fi from './patterns/fi.json';
import sv from './patterns/sv.json';
import { fits, formOf, nearlyFits, type WordForm } from './word-form';

const WRITTEN = { fi, sv, en } as const;

interface Line {
  readonly intent: IntentName;
  readonly pattern: Pattern;
}

interface WordReading {
  readonly exact: readonly WordForm[];
  /** Those it would be with one letter changed. */
  readonly near: readonly WordForm[];
  /** It is a word of the patterns itself. */
  readonly isKnown: boolean;
  /** It says nothing; it must be written right for that: `Veikolla` is not `viikolla`. */
  readonly fills: boolean;
}

interface PatternList {
  /** The patterns that may fit a message with these forms, in the intents' order. */
  patternsWith(forms: Iterable<WordForm>): readonly Line[];
  readWord(plain: string): WordReading;
}

const lists = new Map<Language, PatternList>();

/** The patterns of a language, read when first asked for. */
export function patternList(language: Language): PatternList {
  const list = lists.get(language) ?? readList(language);
  lists.set(language, list);
  return list;
}

function readList(language: Language): PatternList {
  const { fillers, times, groups, intents } = WRITTEN[language];
  const filling = `${fillers} ${times}`.split(' ').map(formOf);
  const lines = INTENTS.flatMap((intent) =>
    (keysOf(intents).includes(intent) ? intents[intent] : []).map((line) => ({
      intent,
      pattern: patternOf(line, groups),
    })),
  );
  const tokens = lines.flatMap(({ pattern }) => pattern.tokens);
  const forms = [...new Set([...filling, ...tokens.flatMap((token) => token.forms)])];
  return { patternsWith: linesByForm(lines), readWord: wordReader(forms, new Set(filling)) };
}

/** A message that lacks the first word that a pattern asks for need not be compared with it. */
function linesByForm(lines: readonly Line[]): PatternList['patternsWith'] {
  const found = new Map<WordForm, number[]>();
  lines.forEach(({ pattern }, index) => {
    const first = pattern.tokens.find(({ isOptional }) => !isOptional);
    for (const form of first?.forms ?? []) found.set(form, [...(found.get(form) ?? []), index]);
  });
  return (forms) => {
    const indexes = new Set([...forms].flatMap((form) => found.get(form) ?? []));
    return [...indexes].sort((a, b) => a - b).flatMap((index) => lines[index] ?? []);
  };
}

function wordReader(forms: readonly WordForm[], filling: ReadonlySet<WordForm>) {
  return memoizeByText((plain: string): WordReading => {
    const exact = forms.filter((form) => fits(plain, form));
    const near = forms.filter((form) => !exact.includes(form) && nearlyFits(plain, form));
    const isKnown = exact.some(({ kind }) => kind !== 'ends');
    return { exact, near, isKnown, fills: exact.some((form) => filling.has(form)) };
  });
}
