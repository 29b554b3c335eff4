import type { Language } from '../../domain/language';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { wordsIn } from '../kit/wording';

/** Says to those outside the teams whose the register is. */
export function registerClosedCard(language: Language): CardReply {
  const t = wordsIn(language);
  const title = t('employers.title');
  const body = [heading(title), paragraph(t('employers.membersOnly'))];
  return { kind: 'card', title, card: adaptiveCard(language, body) };
}
