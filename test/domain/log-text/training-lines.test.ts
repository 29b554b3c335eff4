import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLabelledLines } from '../../../scripts/read-logs/labelled-line';

const TRAINING = join(__dirname, '../../../domain/log-text/training');
const UNSEEN = join(__dirname, 'unseen');

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name));
}
/** Ids begin with the writer's, or with the letter of a file of several writers. */
const beginningOf = (writer: string) => (writer.startsWith('s-') ? writer.slice(2) : `${writer}-`);
const writerOf = (path: string) => basename(path, '.jsonl');
const files = [...filesIn(TRAINING), ...filesIn(UNSEEN)];

describe('the lines of other writers', () => {
  it('keep the writers who measure apart from those who are learned from', () => {
    const unseen = filesIn(UNSEEN).map(writerOf);
    const inBoth = filesIn(TRAINING).filter((path) => unseen.includes(writerOf(path)));
    expect(inBoth).toEqual([]);
  });

  it.each(files.map((path) => [writerOf(path), path]))(
    'of %s are of the format, each with its own id',
    (writer, path) => {
      const lines = readLabelledLines(path);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      expect(lines.filter(({ id }) => !id.startsWith(beginningOf(writer)))).toEqual([]);
    },
  );

  it.each(files.map((path) => [writerOf(path), path]))(
    'of %s hold the words that their labels name',
    (_writer, path) => {
      const missing = readLabelledLines(path).flatMap(({ id, text, employers, met, next }) =>
        [...employers.map((employer) => employer.text), met.text, next?.text, next?.dateText]
          .filter((words) => words && !text.includes(words))
          .map((words) => `${id}: ${words}`),
      );
      expect(missing).toEqual([]);
    },
  );

  it('name every writer that is learned from on their page', () => {
    const page = readFileSync(join(TRAINING, 'README.md'), 'utf8');
    const named = [...page.matchAll(/^\| (w\d+|s-[a-z])/gm)].map(([, writer]) => writer);
    expect(named.sort()).toEqual(filesIn(TRAINING).map(writerOf).sort());
  });
});
