import type { Words } from '../kit/wording';
import { listHtml, paragraphHtml, sectionHtml } from './html';

/** What the bot is for, what it is not, and what whoever uses it takes care of. */
export function termsBody(t: Words): string[] {
  const rules = ['clients', 'own', 'answers', 'figures'] as const;
  const limits = ['record', 'decisions', 'service'] as const;
  return [
    paragraphHtml(t('pages.terms.lead')),
    sectionHtml(t('pages.terms.rulesTitle'), [
      listHtml(rules.map((rule) => t(`pages.terms.rules.${rule}`))),
    ]),
    sectionHtml(t('pages.terms.limitsTitle'), [
      listHtml(limits.map((limit) => t(`pages.terms.limits.${limit}`))),
    ]),
  ];
}
