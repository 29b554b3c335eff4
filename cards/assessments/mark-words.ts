import { type Mark, writeMark } from '../../domain/assessments/mark';
import type { Sum } from '../../domain/assessments/result';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { Level } from '../../domain/criteria/level';
import { plain } from '../kit/escape-markdown';
import type { Words } from '../kit/wording';

/** `17. Tiivis yhteys työnantajiin`; the point is kept from reading as a list's number. */
export function criterionTitle(t: Words, criterion: CriterionNumber): string {
  const name = t(`criteria.name.${criterion}`);
  return plain(t('assessment.criterion', { number: criterion, name }));
}

/** `4`, `3–5`, `ei relevantti`, `avoinna`. */
export function markIn(t: Words, mark: Mark | undefined): string {
  switch (mark?.kind) {
    case 'score':
    case 'range':
      return writeMark(mark).replace('-', '–');
    case 'notRelevant':
      return t('assessment.notRelevant');
    case 'open':
    case undefined:
      return t('assessment.open');
  }
}

/** A choice of a score; the proposed one says that it is proposed. */
export function scoreIn(t: Words, score: Level, proposed: Level | undefined): string {
  return score === proposed ? t('assessment.proposedScore', { score }) : String(score);
}

/** `83–89`, or one number when both ends agree. */
export function spanIn({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** `1, 4 ja 5` without the word between: criteria by their numbers. */
export function numbersIn(numbers: readonly CriterionNumber[]): string {
  return numbers.join(', ');
}

/** How far an assessment has come, in words. */
export function progressIn(
  t: Words,
  {
    scored,
    of,
    notRelevant,
    open,
  }: Pick<Sum, 'scored' | 'of'> & {
    readonly notRelevant: readonly unknown[];
    readonly open: readonly unknown[];
  },
): string {
  const counts = { scored, of, notRelevant: notRelevant.length, open: open.length };
  return t(notRelevant.length > 0 ? 'assessment.progressWithout' : 'assessment.progress', counts);
}
