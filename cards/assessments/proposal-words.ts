import type { ShownProposal } from '../../domain/criteria/proposals-for-coaches';
import type { Language } from '../../domain/language';
import { valueIn } from '../criteria/criteria-words';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

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
      return t('assessment.proposal.partial');
    case 'few':
      return t('criteria.row.few');
    case 'none':
    case undefined:
      return t('assessment.proposal.none');
  }
}
