import type { Language } from '../../domain/language';
import { adaptiveCard, heading, paragraph } from './adaptive-card';
import type { Surface } from './card-action';
import type { CardReply } from './card-reply';
import { wordsIn } from './wording';

export type Fault =
  /** Ours; with what was sent, so that the same can be tried again with one press. */
  | {
      readonly kind: 'fault';
      readonly reference: string;
      readonly retry?: { verb: string; data: object; surface: Surface } | undefined;
    }
  /** The card's data is not what the card sends. */
  | { readonly kind: 'misunderstood' }
  | { readonly kind: 'notAllowed' };

/** Says what went wrong and what to do next; keeps what was typed where there was a form. */
export function errorCard(language: Language, fault: Fault): CardReply {
  const t = wordsIn(language);
  const title = t('error.title');
  if (fault.kind !== 'fault') {
    return {
      kind: 'card',
      title,
      card: adaptiveCard(language, [heading(title), paragraph(t(`error.${fault.kind}`))]),
    };
  }
  const { retry, reference } = fault;
  // What was typed travels in the button, so that a second try loses nothing.
  const data = retry && { ...retry.data, verb: retry.verb };
  const again = retry && {
    type: retry.surface === 'dialog' ? 'Action.Submit' : 'Action.Execute',
    id: 'retry',
    title: t('error.again'),
    verb: retry.verb,
    data,
  };
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        paragraph(t('error.fault', { reference })),
        retry && paragraph(t('error.faultKept')),
      ],
      [again],
    ),
  };
}
