import type { Language } from '../../domain/language';
import { weekNumberOf } from '../../domain/local-date';
import { buttonRow, container, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { sendAgain } from './digest-actions';
import type { DigestView } from './digest-view';

export function unsentPart(language: Language, { unsent, surface }: DigestView): CardElement[] {
  const t = wordsIn(language);
  return unsent.map(({ rowId, to, state, week }) =>
    container(
      [
        paragraph(
          t(`digest.unsent.${to}${state === 'failed' ? 'Failed' : 'Unknown'}`, {
            week: weekNumberOf(week),
          }),
        ),
        buttonRow([
          button(sendAgain, t('digest.unsent.again'), { rowId }, { surface, inputs: 'none' }),
        ]),
      ],
      { style: 'emphasis', spacing: 'Medium' },
    ),
  );
}
