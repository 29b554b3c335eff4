import { ROW_CHOICES, type RowChoice } from './employer-import';

interface Answered {
  readonly about: 'alike' | 'persons';
  /** Rows that are still asked about. */
  readonly asked: readonly number[];
  /** Those that were in view, each with what was said of it: empty for nothing. */
  readonly rows: readonly number[];
  readonly said: readonly string[];
  /** Said of every row that is asked about; empty for none. */
  readonly all: string;
}

/** What somebody said of a list's rows, by row; what can't be said of a row is left out. */
export function answersOf({ about, asked, rows, said, all }: Answered): Record<string, RowChoice> {
  const choices = about === 'alike' ? ['same', 'new'] : ['new', 'out'];
  const choiceOf = (text: string) =>
    ROW_CHOICES.find((choice) => choice === text && choices.includes(choice));
  const each = choiceOf(all);
  const answers = each
    ? asked.map((row) => [row, each] as const)
    : rows
        .map((row, at) => [row, choiceOf(said[at] ?? '')] as const)
        .filter(([row]) => asked.includes(row));
  return Object.fromEntries(
    answers.flatMap(([row, choice]) => (choice ? [[String(row), choice]] : [])),
  );
}
