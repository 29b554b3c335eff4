import type { Role } from '../../domain/access';
import { buttonRow, paragraph } from './adaptive-card';
import { sayButton } from './buttons';
import type { Surface } from './card-action';
import type { CardElement } from './card-element';
import type { Words } from './wording';

type Reader = { readonly roles: readonly Role[]; readonly surface: Surface };

/**
 * What the bot is, in a sentence, and the line that it does best for this reader, with a button that
 * says it in the chat.
 */
export function introduction(t: Words, { roles, surface }: Reader): CardElement[] {
  const best = roles.includes('coach') ? 'tryLog' : 'tryAsk';
  const line = t(`about.${best}.line`);
  return [
    paragraph(t('about.intro')),
    paragraph(`${t(`about.${best}.lead`)} *${line}*`, { spacing: 'Small' }),
    ...(surface === 'chat'
      ? [buttonRow([sayButton(t('about.try'), line)], { spacing: 'Small' })]
      : []),
  ];
}
