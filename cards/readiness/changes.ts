import type { Articles } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import { note } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';

/** What has changed since the sources were written, each once, and with whom to check. */
export function changeNotes(
  ids: readonly string[],
  knowledge: Articles,
  language: Language,
): CardElement[] {
  const t = wordsIn(language);
  return changesOf(ids, knowledge).map(({ note: words, check }) =>
    note(t('answer.changed', { note: words[language], check: check[language] })),
  );
}

/** One line: that something has changed, and with whom to check. */
export function changeFlag(
  ids: readonly string[],
  knowledge: Articles,
  language: Language,
): CardElement[] {
  const all = [...new Set(changesOf(ids, knowledge).map(({ check }) => check[language]))];
  // Who is named among others need not be named alone as well.
  const checks = all.filter((check) => !all.some((more) => more !== check && more.includes(check)));
  if (checks.length === 0) return [];
  const check = checks.join(', ');
  return [
    note(wordsIn(language)('readiness.page.changed', { check }), {
      weight: 'Bolder',
      isSubtle: false,
    }),
  ];
}

function changesOf(ids: readonly string[], knowledge: Articles) {
  return [...new Set(ids)].flatMap((id) => knowledge.change(id) ?? []);
}
