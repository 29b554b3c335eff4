import { type BaseForm, featuresOfBases, inLettersOf, type NameWord } from './base-form';
import { joinFeatures } from './join-features';
import type { Model } from './model';
import { candidatesOf, type NamePlace, type NameText, nameWordAt, seamAt } from './name-forms';
import { WEIGHT_STEP } from './packed-weights';
import { chanceOf, softmax, sumAt } from './softmax';

/** Forms of a word and of a name that are followed further. */
const MOST_FORMS = { word: 5, name: 8 };
const LEAST_PROBABILITY = 0.003;

interface WordForm extends BaseForm {
  readonly base: string;
  /** The word stands as it was written. */
  readonly isBare: boolean;
}
interface NameForm extends BaseForm {
  readonly isBare: boolean;
}

/** What the words at a place may be called as a name, likeliest first. */
export function basesOf(line: NameText, place: NamePlace, model: Model): BaseForm[] {
  let names: NameForm[] = [{ text: '', probability: 1, isBare: false }];
  for (let at = place.start; at < place.end; at += 1) {
    const word = nameWordAt(line, place, at);
    if (!word) break;
    const forms = wordForms(word, model).map((form) => ({
      form,
      join: at === place.start ? 0 : joinChance(line, place, at, form.base, model),
    }));
    const gap = at === place.start ? '' : gapBefore(line, at);
    names = names
      .flatMap((name) => forms.flatMap(({ form, join }) => withWord(name, gap, form, join)))
      .sort((a, b) => b.probability - a.probability)
      .slice(0, MOST_FORMS.name);
  }
  return names;
}

function withWord(name: NameForm, gap: string, form: WordForm, join: number): NameForm[] {
  const probability = name.probability * form.probability;
  const { isBare } = form;
  const joined = name.isBare ? join : 0;
  const apart = { text: `${name.text}${gap}${form.text}`, isBare };
  if (joined < LEAST_PROBABILITY) return [{ ...apart, probability }];
  return [
    { ...apart, probability: probability * (1 - joined) },
    { text: `${name.text}${form.text}`, isBare, probability: probability * joined },
  ];
}

function joinChance(
  line: NameText,
  place: NamePlace,
  at: number,
  base: string,
  model: Model,
): number {
  const seam = seamAt(line, place, at, base);
  return seam ? chanceOf(WEIGHT_STEP * sumAt(joinFeatures(seam, model), model.bases)) : 0;
}

function gapBefore({ text, tokens }: NameText, at: number): string {
  return text.slice(tokens[at - 1]?.end, tokens[at]?.start);
}

function wordForms(word: NameWord, model: Model): WordForm[] {
  const candidates = candidatesOf(word, model);
  const scores = featuresOfBases(word, candidates, model).map(
    (own) => WEIGHT_STEP * sumAt(own, model.bases),
  );
  const probabilities = softmax(scores);
  return candidates
    .map(({ text }, at) => ({
      text: inLettersOf(word, text),
      base: text,
      probability: probabilities[at] ?? 0,
      isBare: text === word.flat,
    }))
    .sort((a, b) => b.probability - a.probability)
    .filter(({ probability }, at) => at === 0 || probability >= LEAST_PROBABILITY)
    .slice(0, MOST_FORMS.word);
}
