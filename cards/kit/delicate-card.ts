import type { Language } from '../../domain/language';
import { type DelicateWords, delicateWords } from '../../domain/log-text/delicate-words';
import { adaptiveCard, heading } from './adaptive-card';
import type { CardAction, Surface } from './card-action';
import type { CardReply } from './card-reply';
import { delicateButtons, delicateNotice } from './delicate-words';
import { textInput } from './inputs';
import { wordsIn } from './wording';

export interface DelicateView {
  /** The press, which waits for an answer. */
  readonly action: CardAction;
  /** What it sent beside the texts. */
  readonly data: object;
  readonly delicate: readonly DelicateWords[];
  /** The texts that hold the words, by the ids of their inputs. */
  readonly texts: readonly (readonly [id: string, text: string])[];
  readonly keptWords: readonly string[];
  readonly surface: Surface;
}

/** In place of a form that is about to be kept: its texts, to be mended by hand or with one press. */
export function delicateCard(language: Language, view: DelicateView): CardReply {
  const t = wordsIn(language);
  const title = t('delicate.title');
  const inputs = view.texts.flatMap(([id, text]) => {
    const words = delicateWords(text)
      .map((found) => found.words)
      .join(', ');
    return textInput(
      { id, label: t('delicate.field', { words }), value: text },
      { isMultiline: true },
    );
  });
  const { delicate, keptWords, surface } = view;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [heading(title), delicateNotice(t, delicate, t('delicate.othersSee')), ...inputs],
      delicateButtons(t, view.action, { delicate, hidden: view.data, keptWords, surface }),
    ),
  };
}
