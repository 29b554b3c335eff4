import type { Language } from '../../domain/language';
import { whenIn, yearItemName } from '../evidence/year-row';
import { note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { BARE_COMMANDS } from '../kit/commands';
import { wordsIn } from '../kit/wording';
import type { DigestView } from './digest-view';

/** At most two things of the criteria's year that matter next, and the way to all of it. */
export function yearPart(language: Language, { yearNext = [] }: DigestView): CardElement[] {
  if (yearNext.length === 0) return [];
  const t = wordsIn(language);
  return [
    subheading(t('evidence.digest.heading')),
    ...yearNext.map((item) =>
      paragraph(
        t('evidence.digest.line', {
          what: yearItemName(language, item),
          when: whenIn(language, item),
        }),
        { spacing: 'Small' },
      ),
    ),
    // In words: a digest in view has seven buttons at most.
    note(t('evidence.digest.all', { word: BARE_COMMANDS.year[language] })),
  ];
}
