import type { Language } from '../../domain/language';
import { adaptiveCard, heading } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { markdownBlocks } from '../kit/markdown-blocks';
import { wordsIn } from '../kit/wording';
import { askButton, type NoAnswerView } from './ask-human-button';

/** The article has been hidden, or is there no more. */
export function unavailableCard(
  language: Language,
  { question, isPersonal }: NoAnswerView,
): CardReply {
  const t = wordsIn(language);
  const title = t('ask.unavailable.title');
  const body = [heading(title), ...markdownBlocks(t('ask.unavailable.body'))];
  const card = adaptiveCard(language, body, [askButton(language, question, isPersonal)]);
  return { kind: 'card', title, card };
}
