import { isLegalForm } from '../../kit/legal-forms';
import { flatten } from '../flat-text';
import { isFirstName } from '../known-words';
import { logVocabularyFor } from '../language-of-log';
import { isLocative } from '../locatives';
import { hasPhrase, phrasesOf } from '../phrases';
import type { LogVocabulary } from '../words/log-vocabulary';
import { type FeaturedText, featuredText } from './featured-text';
import { learnedModel, type Model } from './model';
import { basesOf } from './name-bases';
import { nameTextOf } from './name-forms';
import { type NameSpan, nameSpans } from './name-spans';
import type { Token } from './tokens';
import { writtenName } from './written-name';

/** A name that a text may be about. */
export interface LikelyName {
  /** In its base form, as a register would have it. */
  readonly name: string;
  /** As it stands in the text. */
  readonly written: string;
  readonly probability: number;
  /** Where it ends in the text, as the likeliest of its readings stands there. */
  readonly end: number;
}

/** A text with the names that its first employer may have. */
export interface NamedText extends FeaturedText {
  /** Of its language. */
  readonly vocabulary: LogVocabulary;
  readonly names: readonly LikelyName[];
}

export function namedText(text: string): NamedText {
  const featured = featuredText(text, flatten(text));
  const vocabulary = logVocabularyFor(featured.flat);
  return { ...featured, vocabulary, names: likelyNames(featured, vocabulary) };
}

/** The names that the text's first employer may have, likeliest first. */
export function likelyNames(
  featured: FeaturedText,
  vocabulary: LogVocabulary = logVocabularyFor(featured.flat),
  model: Model = learnedModel(),
): LikelyName[] {
  return namesAt(nameSpans(featured, model), featured, vocabulary, model);
}

/**
 * The likeliest name when it is so likely at least. What a name may be called costs as much as finding
 * it, so it is not asked where all the places together are less likely.
 */
export function surestName(text: string, least: number): LikelyName | undefined {
  const model = learnedModel();
  const featured = featuredText(text, flatten(text));
  const spans = nameSpans(featured, model);
  // The sums below are of other parts and may differ in the last digit.
  if (spans.reduce((sum, { probability }) => sum + probability, ROUNDING) < least) return undefined;
  const [name] = namesAt(spans, featured, logVocabularyFor(featured.flat), model);
  return name && name.probability >= least ? name : undefined;
}

const ROUNDING = 1e-9;

function namesAt(
  spans: readonly NameSpan[],
  { text, tokens }: FeaturedText,
  vocabulary: LogVocabulary,
  model: Model,
): LikelyName[] {
  const names = new Map<string, LikelyName>();
  const line = nameTextOf(text, tokens, vocabulary.language, model);
  for (const span of spans) {
    if (isPerson(tokens, span, vocabulary)) continue;
    const before = tokens[span.start - 1]?.text ?? '';
    const end = tokens[span.end - 1]?.end ?? 0;
    const written = text.slice(tokens[span.start]?.start, end);
    for (const form of basesOf(line, span, model)) {
      const told = withoutPerson(form.text, before);
      const key = plainName(told);
      const known = names.get(key) ?? { name: told, written, end, probability: 0 };
      const probability = known.probability + form.probability * span.probability;
      names.set(key, { ...known, probability });
    }
  }
  return [...names.values()]
    .sort((a, b) => b.probability - a.probability)
    .map((likely) => ({ ...likely, name: writtenName(likely.name) }));
}

/**
 * Whether one word is a first name, or follows a role or a first name (`kauppias Virtasen`, `Matti
 * Virtasen`) and is in no local case.
 */
function isPerson(
  tokens: readonly Token[],
  { start, end }: NameSpan,
  { language, roles }: LogVocabulary,
): boolean {
  const [word, before] = [tokens[start], tokens[start - 1]];
  if (end - start > 1 || !word) return false;
  if (isFirstName(word.text)) return true;
  const isAfterPerson =
    before !== undefined &&
    (isFirstName(before.text) || hasPhrase(flatten(before.text), phrasesOf(roles)));
  return language === 'fi' && isAfterPerson && !isLocative(word.text);
}

/** The name without a person's before it: `Matti Virtasen Nosturi`, with the first name or after it. */
function withoutPerson(name: string, before: string): string {
  const words = [...(isFirstName(before) ? [before] : []), ...name.split(' ')];
  const [first = '', surname = '', ...others] = words;
  const isNamed = others.length > 0 && isFirstName(first) && /[^n]n$/.test(surname);
  return isNamed ? others.join(' ') : name;
}

/** Names that differ in capitals, marks or their legal form are one. */
function plainName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !isLegalForm(word)).join(' ');
}
