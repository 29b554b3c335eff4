import type { ProposalPart } from '../../domain/criteria/proposal';
import type { ShownProposal } from '../../domain/criteria/proposals-for-coaches';
import type { Language } from '../../domain/language';
import { partIn, valueIn } from '../criteria/criteria-words';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

const MOST_PARTS = 4;

function partsIn(language: Language, parts: readonly ProposalPart[]): string {
  const t = wordsIn(language);
  return parts
    .slice(0, MOST_PARTS)
    .map((part) => `${t(`criteria.part.${part.name}`)}: ${partIn(language, part)}`)
    .join('; ');
}

/** What the logs say of a criterion, in a line. */
export function proposalIn(language: Language, proposal: ShownProposal | undefined): string {
  const t = wordsIn(language);
  switch (proposal?.kind) {
    case 'computed': {
      const { level, period } = proposal;
      return t('assessment.proposal.level', {
        level,
        value: valueIn(language, proposal),
        from: dayIn(language, period.from),
        to: dayIn(language, period.to),
      });
    }
    case 'partial':
      return t('assessment.proposal.partial', { parts: partsIn(language, proposal.parts) });
    case 'few':
      return t('criteria.row.few');
    case 'none':
    case undefined:
      return t('assessment.proposal.none');
  }
}
