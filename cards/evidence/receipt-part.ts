import type { Language } from '../../domain/language';
import { buttonRow, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardAction } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { openEvidence, removeEvidence, restoreEvidence } from './evidence-actions';
import { evidenceName } from './evidence-words';
import type { NotedPlace, Receipt } from './noted-view';

/** The presses that take back what was noted, and bring it again, of the card that it stands on. */
interface BackAndForth {
  readonly remove: CardAction;
  readonly restore: CardAction;
  /** Where on that card, as its own presses read it. */
  readonly from: string;
}

/** What has just been done, with the press that takes it back. */
export function receiptPart(
  language: Language,
  { teamId, from, token, surface }: Omit<NotedPlace, 'names'>,
  receipt: Receipt | undefined,
  ways: BackAndForth = { remove: removeEvidence, restore: restoreEvidence, from },
): CardElement[] {
  if (!receipt) return [];
  const t = wordsIn(language);
  const { state, evidence, canChange } = receipt;
  const said = t(`evidence.receipt.${state}`, { what: evidenceName(language, evidence) });
  const data = { teamId, from: ways.from, evidenceId: evidence.id, token };
  const look = { surface, inputs: 'none' } as const;
  const undo = button(ways.remove, t('evidence.undo'), data, look);
  const restore = button(ways.restore, t('evidence.restore'), data, look);
  const { kind, id: evidenceId } = evidence;
  const add = button(openEvidence, t('evidence.add'), { teamId, from, kind, evidenceId }, look);
  return [
    paragraph(said, { weight: 'Bolder' }),
    ...(canChange
      ? [buttonRow(state === 'removed' ? [restore] : [undo, add], { spacing: 'Small' })]
      : []),
  ];
}
