import { periodKey } from '../../domain/digest/period-key';
import { LONGEST } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import { evidenceLine } from '../evidence/evidence-words';
import { receiptPart } from '../evidence/receipt-part';
import { buttonRow, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { textInput } from '../kit/inputs';
import { wordsIn } from '../kit/wording';
import { noteOutcome, removeOutcome, restoreOutcome } from './digest-actions';
import type { DigestView } from './digest-view';

/** A quarter's outcomes reviewed with targets, from its own digest (Kriteeri 8.5, 004:714). */
export function outcomePart(language: Language, view: DigestView): CardElement[] {
  const { outcome, figures, team, surface, reviewForm } = view;
  if (!outcome || figures.period.kind !== 'quarter') return [];
  const t = wordsIn(language);
  const { latest, receipt, typed } = outcome;
  const error = typed && t(`formError.${typed.error}`);
  const label = t('evidence.targets');
  const state = { id: 'outcomeTargets', label, value: typed?.text ?? '', error };
  const data = { teamId: team.id, period: periodKey(figures.period), token: reviewForm.token };
  return [
    subheading(t('evidence.outcome.heading')),
    ...receiptPart(
      language,
      { teamId: team.id, from: 'year', token: reviewForm.token, surface },
      receipt,
      { remove: removeOutcome, restore: restoreOutcome, from: data.period },
    ),
    note(t('evidence.outcome.about')),
    ...(latest
      ? [
          paragraph(
            t('evidence.outcome.latest', { what: evidenceLine(language, latest, new Map()) }),
          ),
        ]
      : []),
    ...textInput(state, { maxLength: LONGEST.text, isMultiline: true }),
    buttonRow([button(noteOutcome, t('evidence.outcome.note'), data, { surface })], {
      spacing: 'Small',
    }),
  ];
}
