import type { Source } from '../../domain/answers/article';
import type { Articles } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import { wordsIn } from '../kit/wording';

/** Where it is in the sources, as short as it can be said: `LIITE 7; luku 5; kriteeri 9`. */
export function shortSources(
  sources: readonly Source[],
  knowledge: Articles,
  language: Language,
): string {
  return sources.map((source) => shortSource(source, knowledge, language)).join('; ');
}

function shortSource(
  { document, heading, criterion }: Source,
  knowledge: Articles,
  language: Language,
): string {
  const t = wordsIn(language);
  if (criterion !== undefined) return t('ask.criterionPlace', { number: criterion });
  const appendix = heading && /^LIITE \d+/.exec(heading)?.[0];
  if (appendix) return appendix;
  const chapter = heading && /^(\d+(?:\.\d+)*)\b/.exec(heading)?.[1];
  if (chapter) return t('readiness.page.chapter', { chapter });
  return heading ?? knowledge.document(document)?.name[language] ?? document;
}
