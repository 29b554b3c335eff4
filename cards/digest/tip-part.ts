import type { Language } from '../../domain/language';
import { buttonRow, paragraph, subheading } from '../kit/adaptive-card';
import { sayButton } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { wordsIn } from '../kit/wording';
import type { DigestView } from './digest-view';

export function tipPart(language: Language, { tip, surface }: DigestView): CardElement[] {
  if (tip === undefined) return [];
  const t = wordsIn(language);
  const ask = sayButton(t('digest.tipAsk'), tip);
  return [
    subheading(t('digest.tip')),
    paragraph(plain(tip), { spacing: 'Small' }),
    // A dialog has no chat to ask in.
    ...(surface === 'chat' ? [buttonRow([ask], { spacing: 'Small' })] : []),
  ];
}
