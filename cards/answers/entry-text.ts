import type { Answer } from '../../domain/answers/answer';
import type { CriterionArticle } from '../../domain/answers/criterion-article';
import type { Entry } from '../../domain/answers/entry';
import type { Language } from '../../domain/language';
import { wordsIn } from '../kit/wording';
import { leadOf } from './computed-level';

export function titleOf(entry: Entry, language: Language): string {
  if (entry.kind !== 'level') return entry.title[language];
  return wordsIn(language)('answer.levelTitle', {
    title: entry.title[language],
    level: entry.level,
  });
}

export function bodyOf({
  entry,
  language,
  computed,
  total,
}: Extract<Answer, { kind: 'answer' }>): string {
  const t = wordsIn(language);
  const lead = total && `${t(`answer.total.${total.band.name}`, { points: total.points })}`;
  switch (entry.kind) {
    case 'article':
      return paragraphs(lead, entry.body[language]);
    case 'criterion':
      return paragraphs(lead, entry.body[language], scaleOf(entry.article, language));
    case 'level':
      return paragraphs(
        `**${t('answer.points', { count: entry.level })}** ${computed ? leadOf(computed, language) : ''} ${entry.body[language]}`,
        computed?.isBetween ? t('answer.between') : undefined,
        scaleOf(entry.article, language),
      );
  }
}

const paragraphs = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('\n\n');

/** What our copy of the source leaves doubtful in a criterion's levels. */
export function doubtsOf(entry: Entry, language: Language): string[] {
  const doubt =
    entry.kind === 'criterion' || entry.kind === 'level' ? entry.article.doubt : undefined;
  return doubt ? [doubt[language]] : [];
}

/** The five levels in a few words each. */
function scaleOf({ levels }: CriterionArticle, language: Language): string {
  const lines = levels.map(({ level, short }) => `- ${level} = ${short[language]}`).join('\n');
  return `${wordsIn(language)('answer.scale')}:\n\n${lines}`;
}
