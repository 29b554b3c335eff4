import { FORM_VERSIONS } from '../../domain/assessments/assessment';
import type { ImportForm } from '../../domain/assessments/import-form';
import type { Sheet } from '../../domain/files/sheet';
import { LONGEST } from '../../domain/kit/form-error';
import { findPersonalData } from '../../domain/kit/personal-data';
import { LANGUAGES } from '../../domain/language';
import { readLocalDate } from '../../domain/local-date';
import { type Words, wordsIn } from '../kit/wording';

/**
 * What our own report says of its assessment, in any of its languages: form, day, assessors. What it
 * does not say, and all of a table that is none of ours, is left for the person to fill in.
 */
export function readReport(sheets: readonly Sheet[]): ImportForm {
  const words = LANGUAGES.map(wordsIn);
  const told = sheets.flatMap(({ rows }) => rows);
  const form = saidBeside(told, words, (t) => t('assessment.sheet.form'));
  const version = FORM_VERSIONS.find((known) =>
    words.some((t) => t(`assessment.form.${known}`) === form),
  );
  const who = saidBeside(told, words, (t) => t('assessment.sheet.by')) ?? '';
  return {
    form: version ?? 'workAbility',
    day: dayIn(sheets, words) ?? '',
    who: findPersonalData(who) ? '' : who.slice(0, LONGEST.name),
  };
}

/** What stands beside a title in two cells of a row. */
function saidBeside(
  rows: Sheet['rows'],
  words: readonly Words[],
  titleOf: (t: Words) => string,
): string | undefined {
  const titles = words.map(titleOf);
  return rows.find(
    ([title, said, ...more]) => titles.includes(title ?? '') && said && !more[0],
  )?.[1];
}

/** The day of the assessment itself: the first of those in the sheet of its history. */
function dayIn(sheets: readonly Sheet[], words: readonly Words[]): string | undefined {
  const history = sheets.find(({ name }) =>
    words.some((t) => t('assessment.sheet.history') === name),
  );
  const [head = [], first = []] = history?.rows ?? [];
  const days = words.map((t) => t('assessment.column.day'));
  const column = head.findIndex((title) => days.includes(title));
  return readLocalDate(first[column] ?? '');
}
