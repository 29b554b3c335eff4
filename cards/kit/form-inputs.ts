import type { FormError } from '../../domain/kit/form-error';
import { builtOf, keysOf } from '../../domain/kit/records';
import type { Language } from '../../domain/language';
import type { Ask } from './ask';
import type { CardElement } from './card-element';
import { fold } from './fold';
import type { FieldState } from './inputs';
import { typed } from './typed';
import { type Words, wordsIn } from './wording';

/** The fields of a form as a card asks for them, in the order of the form's own list. */
export interface FormInputs<Id extends string> {
  readonly asks: { readonly [id in Id]: Ask };
  labelOf(t: Words, id: Id): string;
}

/** A form as it is shown: what is in it, what is wrong with it, and what was read from where. */
export interface FilledForm<Id extends string> {
  readonly form: { readonly [id in Id]: string };
  /** In words. */
  readonly errorOf?: ((id: Id) => string | undefined) | undefined;
  /** Read from what the person wrote, and marked so. */
  readonly found?: readonly Id[] | undefined;
}

type FieldSchemas<F> = { readonly [Id in Extract<keyof F, string>]: typeof typed };

/** What the card's inputs send: the ids of the form's fields, each with what was typed. */
export function schemasOf<F extends object>(fields: F): FieldSchemas<F> {
  return builtOf<FieldSchemas<F>>(keysOf(fields), () => typed);
}

/** The usual words of a form's errors. */
export function errorsIn<Id extends string>(
  t: Words,
  errors: { readonly [id in Id]?: FormError | undefined },
): (id: Id) => string | undefined {
  return (id) => {
    const error = errors[id];
    return error && t(`formError.${error}`);
  };
}

/** A form on a card: its fields' states and inputs, and the folded groups of them. */
export interface ShownForm<Id extends string> {
  /** For an input that the card draws by itself. */
  state(id: Id): FieldState;
  inputs(...ids: readonly Id[]): CardElement[];
  /** In words. */
  told(language: Language, id: Id): string;
}

/** With a star for the eye and words for a screen reader; the bot itself asks, all at once. */
export function requiredLabel(t: Words, label: string): string {
  return t('form.required', { label });
}

export function shownForm<Id extends string>(
  t: Words,
  { asks, labelOf }: FormInputs<Id>,
  { form, errorOf, found = [] }: FilledForm<Id>,
): ShownForm<Id> {
  const state = (id: Id): FieldState => {
    const label = labelOf(t, id);
    const isFound = found.includes(id) && form[id] !== '';
    const marked = asks[id].isRequired ? requiredLabel(t, label) : label;
    return {
      id,
      label: isFound ? t('meeting.found', { label }) : marked,
      value: form[id],
      error: errorOf?.(id),
    };
  };
  return {
    state,
    inputs: (...ids) => ids.flatMap((id) => asks[id].draw(t, state(id))),
    told: (language, id) => asks[id].tell(t, language, form[id]),
  };
}

export interface FormGroup<Id extends string> {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Id[];
  /** Those of them that say something. */
  readonly telling: readonly Id[];
  readonly isOpen: boolean;
}

/**
 * A group behind a button. What it holds already is said in words beside it, so that nothing is
 * saved unseen.
 */
export function foldedInputs<Id extends string>(
  language: Language,
  shown: ShownForm<Id>,
  { fields, telling, ...rest }: FormGroup<Id>,
): CardElement[] {
  const lines = telling.map((id) => `${shown.state(id).label}: ${shown.told(language, id)}`);
  return fold(wordsIn(language), {
    ...rest,
    items: shown.inputs(...fields),
    summary: lines.join('\n\n'),
  });
}
