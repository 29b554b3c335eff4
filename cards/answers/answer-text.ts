import type { Answer } from '../../domain/answers/answer';
import type { ComputedLevel } from '../../domain/answers/compute-level';
import type { CriterionArticle } from '../../domain/answers/criterion-article';
import { articleOf, type Entry } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import type { Band } from '../../domain/criteria/scale';
import { SCALES } from '../../domain/criteria/scales';
import type { Language } from '../../domain/language';
import { numberIn, wordsIn } from '../kit/wording';

/** What an answer says, as Markdown; nothing in it comes from the asker. */
export interface AnswerText {
  readonly title: string;
  readonly body: string;
  /** What answers about as well, told beneath. */
  readonly also: readonly { readonly title: string; readonly body: string }[];
  /** What has changed since the sources were written, and with whom to check. */
  readonly notes: readonly string[];
}

/** The words of an answer, of a question back, or of a decline. */
export function answerText(answer: Answer, knowledge: Articles): AnswerText {
  const { language } = answer;
  const t = wordsIn(language);
  switch (answer.kind) {
    case 'answer':
      return {
        title: titleOf(answer.entry, language),
        body: bodyOf(answer),
        also: (answer.also ?? []).map((entry) => ({
          title: titleOf(entry, language),
          body: entry.body[language],
        })),
        notes: notesOf([answer.entry, ...(answer.also ?? [])], knowledge, language),
      };
    case 'askBack':
      return {
        title: t('answer.askBack'),
        body: answer.choices.map((entry) => `- ${titleOf(entry, language)}`).join('\n'),
        also: [],
        notes: [],
      };
    case 'decline': {
      if (answer.reason === 'limit' && answer.limit) {
        const { title, body } = answer.limit;
        return { title: title[language], body: body[language], also: [], notes: [] };
      }
      const reason = answer.reason === 'limit' ? 'unknown' : answer.reason;
      return {
        title: t(`answer.declined.${reason}.title`),
        body: t(`answer.declined.${reason}.body`),
        also: [],
        notes: [],
      };
    }
  }
}

export function titleOf(entry: Entry, language: Language): string {
  if (entry.kind !== 'level') return entry.title[language];
  return wordsIn(language)('answer.levelTitle', {
    title: entry.title[language],
    level: entry.level,
  });
}

function bodyOf({ entry, language, computed, total }: Extract<Answer, { kind: 'answer' }>): string {
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

/** The five levels in a few words each, and what is doubtful in them. */
function scaleOf({ levels, doubt }: CriterionArticle, language: Language): string {
  const lines = levels.map(({ level, short }) => `- ${level} = ${short[language]}`).join('\n');
  return paragraphs(`${wordsIn(language)('answer.scale')}:\n\n${lines}`, doubt?.[language]);
}

function leadOf({ criterion, level, value, band }: ComputedLevel, language: Language): string {
  const measure = SCALES[criterion]?.measure;
  if (value === undefined || band === undefined || measure === undefined) return '';
  const t = wordsIn(language);
  return t('answer.computed', {
    value: t(`answer.unit.${measure}`, { value: numberIn(language, value) }),
    level,
    band: boundsOf(band, language),
  });
}

function boundsOf({ from, to }: Band, language: Language): string {
  const t = wordsIn(language);
  const shown = (bound: number) => numberIn(language, Math.floor(bound));
  if (to === undefined) return t('answer.bandFrom', { from: shown(from ?? 0) });
  if (from === undefined || from === 0) return t('answer.bandTo', { to: shown(to) });
  return from === to
    ? t('answer.bandOne', { from: shown(from) })
    : t('answer.bandBetween', { from: shown(from), to: shown(to) });
}

function notesOf(entries: readonly Entry[], knowledge: Articles, language: Language): string[] {
  const t = wordsIn(language);
  const ids = new Set(entries.flatMap((entry) => articleOf(entry)?.changed ?? []));
  return [...ids].flatMap((id) => {
    const change = knowledge.change(id);
    return change
      ? [t('answer.changed', { note: change.note[language], check: change.check[language] })]
      : [];
  });
}
