import type { Field } from '../kit/form';
import { errorInText, LONGEST } from '../kit/form-error';
import { isNone } from './days-field';
import type { BegunJob } from './month-totals';

const MOST_JOBS = 60;
/** Between title and employer: a comma, a semicolon, a bar, a slash or a dash with spaces. */
const BETWEEN = /[,;|]|\s[-–/]\s/;

/** A job a line: `varastotyöntekijä, Kauppa Oy`; `–` for none. */
export const jobs: Field<readonly BegunJob[] | undefined> = {
  read(typed, refuse) {
    const text = typed.trim();
    if (text === '') return undefined;
    if (isNone(text)) return [];
    const error = errorInText(text, MOST_JOBS * 2 * LONGEST.name);
    if (error) return refuse(error);
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const read = lines.flatMap((line) => readJob(line) ?? []);
    return read.length === lines.length && read.length <= MOST_JOBS ? read : refuse('notJobs');
  },
  write: (value) =>
    value === undefined
      ? ''
      : value.length === 0
        ? '–'
        : value.map(({ title, employer }) => `${title}, ${employer}`).join('\n'),
};

function readJob(line: string): BegunJob | undefined {
  const at = BETWEEN.exec(line);
  if (!at) return undefined;
  const title = line.slice(0, at.index).trim();
  const employer = line.slice(at.index + at[0].length).trim();
  return title !== '' && employer !== '' && line.length <= 2 * LONGEST.name
    ? { title, employer }
    : undefined;
}
