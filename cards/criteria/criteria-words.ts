import type { MissingFact, Proposal, ProposalPart } from '../../domain/criteria/proposal';
import { shownValue } from '../../domain/criteria/raise';
import type { Language } from '../../domain/language';
import { numberIn, percentIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

type Computed = Extract<Proposal, { kind: 'computed' }>;

/** `5,5 tapaamista viikossa` */
export function valueIn(language: Language, proposal: Computed): string {
  return amountIn(language, proposal.unit, shownValue(proposal));
}

/** An amount in a criterion's own measure. */
export function amountIn(language: Language, unit: Computed['unit'], amount: number): string {
  const t = wordsIn(language);
  const values = { count: amount, value: numberIn(language, amount) };
  return unit === 'teams' ? t('criteria.teams', values) : t(`answer.unit.${unit}`, values);
}

export function missingIn(language: Language, missing: readonly MissingFact[]): string {
  const t = wordsIn(language);
  return missing.map((fact) => t(`criteria.missing.${fact}`)).join(', ');
}

export function partIn(language: Language, { value, of, unit }: ProposalPart): string {
  const t = wordsIn(language);
  const shown = numberIn(language, value);
  switch (unit) {
    case 'share':
      return percentIn(language, value);
    case 'days':
    case 'perWeek':
      return t(`criteria.partUnit.${unit}`, { value: shown });
    case 'count':
    case 'level':
      return of === undefined ? shown : t('criteria.partUnit.of', { value: shown, of });
  }
}
