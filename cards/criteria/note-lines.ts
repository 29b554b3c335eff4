import type { ProposalNote } from '../../domain/criteria/proposal';
import type { Language } from '../../domain/language';
import { note } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';

/** Why the level is what it is, and what to mind: a line each. */
export function noteLines(language: Language, notes: readonly ProposalNote[]): CardElement[] {
  const t = wordsIn(language);
  return notes.map(({ kind, values }) =>
    note(t(`criteria.note.${kind}`, values ?? {}), { isSubtle: false }),
  );
}
