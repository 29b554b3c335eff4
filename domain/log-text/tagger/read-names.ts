import { isLegalForm } from '../../kit/legal-forms';
import { type FlatText, flatten } from '../flat-text';
import { isBareTrade, isFirstName } from '../known-words';
import { logVocabularyFor } from '../language-of-log';
import { isLocative } from '../locatives';
import { hasPhrase, phrasesOf } from '../phrases';
import type { LogVocabulary } from '../words/log-vocabulary';
import { baseCandidates } from './base-candidates';
import { type BaseForm, baseFeatures, inLettersOf, type NameWord } from './base-form';
import { learnedModel, type Model } from './model';
import { type NameSpan, nameSpans } from './name-spans';
import { softmax, sumAt } from './softmax';
import { type Token, tokensIn } from './tokens';
import { writtenName } from './written-name';

/** A name that a text may be about. */
export interface LikelyName {
  /** In its base form, as a register would have it. */
  readonly name: string;
  readonly probability: number;
}

/** Forms of a word and of a name that are followed further. */
const MOST_FORMS = { word: 3, name: 4 };
const LEAST_PROBABILITY = 0.02;

/** The names that the text's first employer may have, likeliest first. */
export function likelyNames(
  text: string,
  flat: FlatText,
  model: Model = learnedModel(),
): LikelyName[] {
  const tokens = tokensIn(text, flat);
  const names = new Map<string, LikelyName>();
  const vocabulary = logVocabularyFor(flat);
  for (const span of nameSpans(tokens, flat, model)) {
    if (isPerson(tokens, span, vocabulary)) continue;
    for (const form of formsOf(text, flat, tokens, span, model)) {
      const told = withoutPerson(form.text);
      const key = plainName(told);
      const { name, probability } = names.get(key) ?? { name: told, probability: 0 };
      names.set(key, { name, probability: probability + form.probability * span.probability });
    }
  }
  return [...names.values()]
    .sort((a, b) => b.probability - a.probability)
    .map(({ name, probability }) => ({ name: writtenName(name), probability }));
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

/** The name without a person's before it: `Matti Virtasen Nosturi`. */
function withoutPerson(name: string): string {
  const [first = '', ...others] = name.split(' ');
  const isNamed = others.length > 1 && isFirstName(first) && /[^n]n$/.test(others[0] ?? '');
  return isNamed ? others.slice(1).join(' ') : name;
}

/** Names that differ in capitals, marks or their legal form are one. */
function plainName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !isLegalForm(word)).join(' ');
}

function formsOf(
  text: string,
  flat: FlatText,
  tokens: readonly Token[],
  { start, end }: NameSpan,
  model: Model,
): BaseForm[] {
  const { language } = logVocabularyFor(flat);
  const beside = {
    before: tokens[start - 1]?.flat ?? '',
    after: tokens[end]?.flat ?? '',
    language,
  };
  let names: BaseForm[] = [{ text: '', probability: 1 }];
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const gap = at === start ? '' : text.slice(tokens[at - 1]?.end, token.start);
    const place = { fromEnd: end - 1 - at, count: end - start };
    const forms = wordForms({ text: token.text, flat: token.flat, ...place, ...beside }, model);
    names = names
      .flatMap((name) =>
        forms.map((form) => ({
          text: isCompound(name.text, form.text, model)
            ? `${name.text}${form.text}`
            : `${name.text}${gap}${form.text}`,
          probability: name.probability * form.probability,
        })),
      )
      .sort((a, b) => b.probability - a.probability)
      .slice(0, MOST_FORMS.name);
  }
  return names;
}

/** Whether the name's last word and the next are one word that names have: `kukka kauppa`. */
function isCompound(name: string, next: string, { counts }: Model): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const joined = `${last}${next}`.toLowerCase();
  return (
    next.length > 3 &&
    /^\p{Ll}/u.test(next) &&
    (counts.namedLevel(joined) > 0 || isBareTrade(joined))
  );
}

function wordForms(word: NameWord, { bases, counts }: Model): BaseForm[] {
  const candidates = baseCandidates(word.flat);
  const scores = candidates.map((candidate) => sumAt(baseFeatures(word, candidate, counts), bases));
  const probabilities = softmax(scores);
  return candidates
    .map(({ text }, at) => ({ text: inLettersOf(word, text), probability: probabilities[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability)
    .filter(({ probability }, at) => at === 0 || probability >= LEAST_PROBABILITY)
    .slice(0, MOST_FORMS.word);
}
