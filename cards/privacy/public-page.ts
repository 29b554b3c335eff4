import { LANGUAGES, type Language } from '../../domain/language';
import type { Retention } from '../../domain/privacy/retention';
import { wordsIn } from '../kit/wording';
import { type PageLink, pageHtml } from './html';
import { privacyBody } from './privacy-body';
import { termsBody } from './terms-body';

/** The pages that anybody may read; also the first part of their path. */
export const PUBLIC_PAGES = ['privacy', 'terms'] as const;
export type PublicPage = (typeof PUBLIC_PAGES)[number];

/** A page as HTML; `base` is what its own links begin with, such as `https://bot.example.fi`. */
export function publicPage(
  page: PublicPage,
  language: Language,
  { retention, base }: { readonly retention: Retention; readonly base: string },
): string {
  const t = wordsIn(language);
  const linkTo = (to: PublicPage, lang: Language, text: string): PageLink => ({
    href: `${base}/${to}/${lang}`,
    text,
    language: lang,
    isCurrent: to === page && lang === language,
  });
  return pageHtml({
    language,
    title: t(`pages.${page}.title`),
    languagesLabel: t('pages.languages'),
    languages: LANGUAGES.map((other) => linkTo(page, other, wordsIn(other)('pages.ownName'))),
    body: page === 'privacy' ? privacyBody(t, retention) : termsBody(t),
    links: PUBLIC_PAGES.map((other) => linkTo(other, language, t(`pages.${other}.title`))),
  });
}
