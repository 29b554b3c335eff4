import type { Proposal } from '../../domain/criteria/proposal';
import type { Language } from '../../domain/language';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

/** What the logs say of a criterion, in a line. */
export function proposalIn(language: Language, proposal: Proposal | undefined): string {
  const t = wordsIn(language);
  switch (proposal?.kind) {
    case 'computed': {
      const { level, period } = proposal;
      return t('assessment.proposal.level', {
        level,
        from: dayIn(language, period.from),
        to: dayIn(language, period.to),
      });
    }
    case 'partial':
      return t('assessment.proposal.partial');
    case 'none':
    case undefined:
      return t('assessment.proposal.none');
  }
}
