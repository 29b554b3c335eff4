import type { Article, LegalSource, Source } from '../../domain/answers/article';
import type { Articles } from '../../domain/answers/knowledge';
import { lawAddress } from '../../domain/answers/law-address';
import type { Language } from '../../domain/language';
import { note } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';

/** Where an answer comes from, acts first: the first source in view, the others behind a button. */
export function sourceLines(
  articles: readonly Article[],
  knowledge: Articles,
  language: Language,
): CardElement[] {
  const t = wordsIn(language);
  const lines = articles.flatMap((article) => [
    ...article.laws.map((source) => lawLine(source, knowledge, language)),
    ...article.sources.map((source) => sourceLine(source, article, knowledge, language)),
  ]);
  const [first, ...others] = [...new Set(lines)].map((line) => note(line));
  if (!first) return [];
  const title = t('ask.moreSources', { count: others.length });
  return others.length === 0
    ? [first]
    : [first, ...fold(t, { id: 'sources', title, items: others })];
}

function sourceLine(
  { document, heading, criterion }: Source,
  { kind }: Article,
  knowledge: Articles,
  language: Language,
): string {
  const t = wordsIn(language);
  const found = knowledge.document(document);
  const page = found?.pages[heading ?? ''];
  const appendix = found?.criteriaAppendix;
  const place = [
    heading ??
      (criterion === undefined ? undefined : t('ask.criterionPlace', { number: criterion })),
    page && t('ask.page', { number: page }),
    criterion && appendix && t('ask.appendix', { number: appendix }),
  ]
    .filter(Boolean)
    .join(', ');
  const date = found?.date ?? '';
  const facts = {
    name: found?.name[language] ?? document,
    date: typeof date === 'object' ? date[language] : date,
    kind: t(`ask.kind.${kind}`),
  };
  return place ? t('ask.source', { ...facts, place }) : t('ask.sourceWhole', facts);
}

function lawLine(
  { law, section, checkedOn }: LegalSource,
  knowledge: Articles,
  language: Language,
): string {
  const t = wordsIn(language);
  const { name, publisher } = knowledge.law(law) ?? {};
  const place = [name?.[language] ?? law, section].filter(Boolean).join(', ');
  const facts = { place, publisher: publisher?.[language] ?? '' };
  const line =
    checkedOn === undefined
      ? t('ask.lawUnchecked', facts)
      : t('ask.law', { ...facts, day: dayIn(language, checkedOn) });
  const address = lawAddress(law, language);
  return address
    ? `${line}. [${t('ask.openLaw', { publisher: facts.publisher })}](${address})`
    : line;
}
