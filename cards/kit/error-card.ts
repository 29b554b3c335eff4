import type { Language } from '../../domain/language';
import { adaptiveCard, heading, paragraph } from './adaptive-card';
import type { Surface } from './card-action';
import type { Button } from './card-element';
import type { CardReply } from './card-reply';
import { wordsIn } from './wording';

interface Retry {
  readonly verb: string;
  readonly data: object;
  readonly surface: Surface;
}

export type Fault =
  /**
   * Ours; with what was sent, so that the same can be tried again with one press. `newer`: a newer
   * build of the bot has kept what is asked for, and this one leaves it alone.
   */
  | {
      readonly kind: 'fault' | 'newer';
      readonly reference: string;
      readonly retry?: Retry | undefined;
    }
  /** Too much of one person at once. */
  | { readonly kind: 'busy'; readonly retry?: Retry | undefined }
  /** The card's data is not what the card sends. */
  | { readonly kind: 'misunderstood' }
  | { readonly kind: 'notAllowed' };

/** Says what went wrong and what to do next; keeps what was typed where there was a form. */
export function errorCard(language: Language, fault: Fault): CardReply {
  const t = wordsIn(language);
  const title = t(fault.kind === 'busy' ? 'error.busyTitle' : 'error.title');
  if (fault.kind === 'misunderstood' || fault.kind === 'notAllowed') {
    return {
      kind: 'card',
      title,
      card: adaptiveCard(language, [heading(title), paragraph(t(`error.${fault.kind}`))]),
    };
  }
  const { retry } = fault;
  const what =
    fault.kind === 'busy'
      ? t('error.busy')
      : t(`error.${fault.kind}`, { reference: fault.reference });
  const again = retry && againButton(t('error.again'), retry);
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), paragraph(what), retry && paragraph(t('error.faultKept'))],
      [again],
    ),
  };
}

/** What was typed travels in the button, so that a second try loses nothing. */
function againButton(title: string, { verb, data, surface }: Retry): Button {
  const shared = { id: 'retry', title, data: { ...data, verb } };
  return surface === 'dialog'
    ? { type: 'Action.Submit', ...shared }
    : { type: 'Action.Execute', ...shared, verb };
}
